package org.waypost.web.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A repository in a folder with what is published for authors: the SPI, the loader, the testkit, the archetype. */
record Kit(Path repository, String version) {
    private static final Map<String, String> MODULES = Map.of(
            "waypost-spi", "platform-core/spi",
            "waypost-plugin-loader", "platform-core/plugin-loader",
            "waypost-spi-testkit", "platform-core/spi-testkit",
            "waypost-plugin-archetype", "plugins/archetype");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>waypost</artifactId>\\s*<version>([^<]+)</version>");

    /** Publishes what this checkout has built. */
    static Kit of(Path work) {
        Path root = root();
        try {
            Kit kit = new Kit(work.resolve("published"), version(root));
            kit.publish(root.resolve("pom.xml"), "waypost", ".pom");
            for (Map.Entry<String, String> module : MODULES.entrySet()) {
                Path source = root.resolve(module.getValue());
                Path jar = source.resolve("target").resolve(module.getKey() + "-" + kit.version + ".jar");
                kit.publish(source.resolve("pom.xml"), module.getKey(), ".pom");
                kit.publish(jar, module.getKey(), ".jar");
            }
            return kit;
        } catch (IOException e) {
            throw new UncheckedIOException("Build " + MODULES.values() + " first: mvn package", e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("platform-core/spi/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static String version(Path root) throws IOException {
        Matcher found = VERSION.matcher(Files.readString(root.resolve("pom.xml")));
        if (!found.find()) {
            throw new IllegalStateException("the root pom.xml has no version");
        }
        return found.group(1);
    }

    private void publish(Path file, String artifact, String ending) throws IOException {
        Path folder = repository.resolve("org/waypost").resolve(artifact).resolve(version);
        Files.createDirectories(folder);
        Files.copy(file, folder.resolve(artifact + "-" + version + ending));
    }
}
