package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waypost.extensions.internal.PluginTable.Artifact;

/** Where plugins' files lie on this node: the installation's folder, and copies of what the database holds. */
@ApplicationScoped
class PluginFiles {
    @Inject
    @ConfigProperty(name = "waypost.plugins.dir")
    private Optional<String> folder;

    @Inject
    private PluginTable table;

    private Path work;

    /** The jars of the installation's folder. */
    List<Path> bundled() {
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(folder.get()))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("waypost.plugins.dir names no folder that can be read", e);
        }
    }

    /** A copy of an installed plugin's file. */
    Path fetched(Artifact artifact) throws IOException {
        Path copy = work().resolve(artifact.id() + ".jar");
        try (OutputStream file = Files.newOutputStream(copy)) {
            table.copy(artifact.id(), file);
        }
        return copy;
    }

    /** A folder for copies; new at each start. */
    synchronized Path work() throws IOException {
        if (work == null) {
            work = Files.createTempDirectory("waypost-plugins");
        }
        return work;
    }
}
