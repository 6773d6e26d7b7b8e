package org.waypost.testkit.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds the jar that a build made. */
final class PluginJar {
    private static final String NAMED = "waypost.plugin.jar";
    private static final Path TARGET = Path.of("target");

    private PluginJar() {}

    static Path built() {
        String named = System.getProperty(NAMED, "");
        return named.isEmpty() ? only(plugins()) : Path.of(named);
    }

    private static Path only(List<Path> found) {
        if (found.size() != 1) {
            throw new IllegalStateException("Expected one plugin in " + TARGET.toAbsolutePath() + ", found " + found
                    + ". Run this test after the package phase, clean up with 'mvn clean', or name the jar with -D"
                    + NAMED + ".");
        }
        return found.get(0);
    }

    private static List<Path> plugins() {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(PluginJar::isPlugin)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shading keeps the jar before it under a name of its own. */
    private static boolean isPlugin(Path file) {
        if (file.getFileName().toString().startsWith("original-")) {
            return false;
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.getManifest() != null
                    && jar.getManifest().getMainAttributes().getValue("Plugin-Id") != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
