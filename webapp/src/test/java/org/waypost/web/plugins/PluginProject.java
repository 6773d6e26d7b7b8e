package org.waypost.web.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A plugin of somebody outside the project: generated from the archetype, tested and signed by the Maven on the path, with
 * the published artefacts alone. It knows nothing of this checkout but the jars that {@link Kit} takes from it.
 */
public final class PluginProject {
    private static final String ARCHETYPE = "org.apache.maven.plugins:maven-archetype-plugin:3.4.1:generate";

    private static final String ARTIFACT = "own-courier";

    private final Path folder;
    private final Maven maven;

    private PluginProject(Path folder, Maven maven) {
        this.folder = folder;
        this.maven = maven;
    }

    /** Generates the project that the archetype proposes, below a folder in which the author works. */
    public static PluginProject generate(Path work) {
        Kit kit = Kit.of(work);
        Maven maven = new Maven(work, kit);
        maven.run(
                work,
                List.of(
                        ARCHETYPE,
                        "-DarchetypeCatalog=local",
                        "-DarchetypeGroupId=org.waypost",
                        "-DarchetypeArtifactId=waypost-plugin-archetype",
                        "-DarchetypeVersion=" + kit.version()));
        return new PluginProject(work.resolve(ARTIFACT), maven);
    }

    /** Tests, packs and signs a version of the plugin. */
    public Path jar(String version) {
        set(version);
        maven.run(folder, List.of("verify"));
        return folder.resolve("target").resolve(ARTIFACT + "-" + version + ".jar");
    }

    private void set(String version) {
        Path pom = folder.resolve("pom.xml");
        try {
            String old = Files.readString(pom);
            Files.writeString(
                    pom,
                    old.replaceFirst(
                            "<version>[^<]*</version>\n  <name>", "<version>" + version + "</version>\n  <name>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
