package org.waypost.bench.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RigTest {
    @TempDir
    private Path root;

    @Test
    void the_plugin_of_a_module_is_the_file_that_the_build_made() throws IOException {
        build("carrier-other");
        Path file = build("carrier-manual");

        try (Rig rig = new Rig(root)) {
            assertThat(rig.plugin("carrier-manual")).isEqualTo(file);
        }
    }

    @Test
    void a_plugin_that_was_not_built_is_named() throws IOException {
        build("carrier-other");

        try (Rig rig = new Rig(root)) {
            assertThatThrownBy(() -> rig.plugin("carrier-manual"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("carrier-manual");
        }
    }

    @Test
    void data_put_aside_are_deleted_and_the_usual_ones_stay() throws IOException {
        Path target = root.resolve("docker/bench/target");
        Files.createDirectories(target.resolve("aside/content/blobs"));
        Path usual = Files.createDirectories(target.resolve("state"));

        try (Rig rig = new Rig(root)) {
            rig.moveAside();
            rig.moveBack();
        }

        assertThat(target.resolve("aside")).doesNotExist();
        assertThat(usual).exists();
    }

    private Path build(String module) throws IOException {
        Path target =
                Files.createDirectories(root.resolve("plugins").resolve(module).resolve("target"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Plugin-Id", module);
        Path file = target.resolve(module + ".jar");
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
        return file;
    }
}
