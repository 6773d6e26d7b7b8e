package org.waypost.loader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.waypost.loader.inspect.Sha256;

/** Holds the copies of the packages that run, so that the installed files may be replaced at any time. */
final class WorkFolder {
    private final Path folder;

    /** Empties the folder of what a crash left. */
    WorkFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            try (Stream<Path> left = Files.list(folder)) {
                for (Path file :
                        left.filter(file -> file.toString().endsWith(".jar")).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The work folder for plugins cannot be used: " + folder, e);
        }
    }

    /** Copies the file and makes sure that it is the one that was inspected. */
    Path copy(PluginPackage found) {
        try {
            Path copy = Files.createTempFile(folder, found.id() + "-", ".jar");
            try (var in = Files.newInputStream(found.path());
                    var out = Files.newOutputStream(copy)) {
                in.transferTo(out);
            }
            if (!Sha256.of(copy).equals(found.sha256())) {
                Files.delete(copy);
                throw new PluginRefusedException(
                        "The file of the plugin " + found.id()
                                + " was changed after it was inspected. Install it again.",
                        null);
            }
            return copy;
        } catch (IOException e) {
            throw new PluginRefusedException(
                    "The file of the plugin " + found.id() + " cannot be copied: " + e.getMessage() + ".", e);
        }
    }
}
