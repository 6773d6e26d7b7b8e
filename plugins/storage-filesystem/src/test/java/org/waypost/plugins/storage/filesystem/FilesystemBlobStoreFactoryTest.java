package org.waypost.plugins.storage.filesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFault;
import org.waypost.spi.WaypostPlugin;
import org.waypost.testkit.host.TestContext;
import org.waypost.testkit.storage.TestStore;

class FilesystemBlobStoreFactoryTest {
    @TempDir
    private Path folder;

    @Test
    void is_found_as_a_service() {
        assertThat(ServiceLoader.load(WaypostPlugin.class).stream().map(ServiceLoader.Provider::type))
                .contains(FilesystemStoragePlugin.class);
    }

    @Test
    void asks_for_its_folder() {
        assertThat(Folder.factory().settings()).singleElement().satisfies(setting -> {
            assertThat(setting.name()).isEqualTo("directory");
            assertThat(setting.required()).isTrue();
            assertThat(setting.secret()).isFalse();
        });
    }

    @Test
    void blames_the_settings_when_the_folder_is_missing_or_relative() {
        for (Settings wrong : new Settings[] {Settings.of(Map.of()), Folder.settings("relative/path")}) {
            assertThatThrownBy(() -> Folder.factory().create(Folder.SCOPE, wrong))
                    .isInstanceOfSatisfying(SpiException.class, e -> {
                        assertThat(e.code()).isEqualTo(SpiErrorCode.INVALID_REQUEST);
                        assertThat(e.fault()).isEqualTo(SpiFault.TENANT_CONFIG);
                    });
        }
    }

    @Test
    void tries_the_folder_out_and_leaves_nothing_there() {
        ConnectionCheck check =
                Folder.factory().testConnection(Folder.SCOPE, TestContext.of("t1"), Folder.settings(folder.toString()));
        assertThat(check).isInstanceOf(ConnectionCheck.Works.class);
        assertThat(new TestStore(Folder.store(folder)).list("", 10)).isEmpty();
    }

    @Test
    void answers_that_a_folder_does_not_work() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        ConnectionCheck check =
                Folder.factory().testConnection(Folder.SCOPE, TestContext.of("t1"), Folder.settings(file.toString()));
        assertThat(check)
                .isInstanceOfSatisfying(
                        ConnectionCheck.Fails.class,
                        fails -> assertThat(fails.code()).isEqualTo(SpiErrorCode.DOWN));
    }
}
