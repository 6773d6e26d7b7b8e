package org.waypost.plugins.storage.s3;

import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * What the SDK in the plugin's jar finds in place of {@link java.nio.file.Files}: the build puts this name there. So it
 * finds no profile and no credentials of the machine, and the plugin needs no permission for files. Whatever else the SDK
 * would ask of files is not here and fails; nothing that the plugin uses does.
 */
public final class NoFiles {
    private NoFiles() {}

    /** There is no file. */
    public static boolean exists(Path path, LinkOption... options) {
        return false;
    }

    /** There is no file. */
    public static boolean isReadable(Path path) {
        return false;
    }

    /** There is no file. */
    public static boolean isRegularFile(Path path, LinkOption... options) {
        return false;
    }
}
