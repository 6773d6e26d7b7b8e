package org.waypost.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The plugin files that the build of a checkout made, and the installation's folder that they go into. */
final class BuiltPlugins {
    private BuiltPlugins() {}

    /** Those of the checkout to which a built WAR belongs; none when it lies elsewhere. */
    static List<Path> beside(Path war) {
        Path plugins = war.resolve("../../../plugins").normalize();
        if (!Files.isDirectory(plugins)) {
            return List.of();
        }
        try (Stream<Path> modules = Files.list(plugins)) {
            return modules.map(module -> module.resolve("target"))
                    .filter(Files::isDirectory)
                    .flatMap(BuiltPlugins::in)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills the folder anew, so that it holds these and no others. */
    static Path installed(List<Path> files, Path folder) {
        try {
            for (Path file : files) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> in(Path target) {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(BuiltPlugins::isPlugin).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPlugin(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".jar") || name.startsWith("original-")) {
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
