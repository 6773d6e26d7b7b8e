package org.waypost.extensions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.extensions.internal.Arrivals;
import org.waypost.extensions.internal.PluginHost;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/**
 * The platform's administrator installs a plugin, or another version of one. A new one is disabled at first; a known one that
 * runs is replaced while it runs.
 */
@ApplicationScoped
public class InstallPlugin {
    /** The largest file, in bytes. */
    public static final long LIMIT = 64L * 1024 * 1024;

    @Inject
    private PluginHost host;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Access access;

    /**
     * Checks the file and keeps it.
     *
     * @throws PlatformException {@link ExtensionsError#REFUSED} with a sentence for the plugin's author,
     *     {@link SharedError#TOO_LARGE}
     */
    public PluginLine install(InputStream file) {
        access.require(Permission.PLUGINS_MANAGE);
        try {
            Path jar = Files.createTempFile("waypost-plugin", ".jar");
            try {
                Files.copy(new Limited(file), jar, StandardCopyOption.REPLACE_EXISTING);
                return host.line(arrivals.admit(jar));
            } finally {
                Files.delete(jar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops reading at the limit. */
    private static final class Limited extends FilterInputStream {
        private long left = LIMIT;

        Limited(InputStream file) {
            super(file);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            left -= Math.max(0, count);
            if (left < 0) {
                throw new PlatformException(SharedError.TOO_LARGE);
            }
            return count;
        }
    }
}
