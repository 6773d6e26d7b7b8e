package org.waypost.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.local.process.LocalException;
import org.waypost.local.process.Ports;

class StateFolderTest {
    @TempDir
    private Path folder;

    private StateFolder state;

    @BeforeEach
    void open() {
        state = new StateFolder(folder);
    }

    @Test
    void beginning_anew_deletes_our_things_and_nothing_else() throws IOException {
        Files.writeString(state.folder("db").resolve("ibdata1"), "x");
        Files.writeString(state.folder("content").resolve("blob"), "x");
        Files.writeString(folder.resolve("holiday.jpg"), "x");
        Secrets.of(state);

        state.clear();

        assertThat(folder).isDirectoryContaining("glob:**holiday.jpg");
        assertThat(folder).isDirectoryNotContaining("glob:**/{db,content,secrets.properties}");
    }

    @Test
    void secrets_are_drawn_once_and_readable_by_their_owner_only() throws IOException {
        String first = Secrets.of(state).get(Secrets.PORTAL);

        assertThat(Secrets.of(state).get(Secrets.PORTAL)).isEqualTo(first).hasSizeGreaterThan(30);
        assertThat(Secrets.of(state).get(Secrets.CLI)).isNotEqualTo(first);
        assertThat(mode("secrets.properties")).isEqualTo("rw-------");
    }

    @Test
    void a_secret_that_is_new_in_this_version_joins_the_old_ones() throws IOException {
        Files.writeString(folder.resolve("secrets.properties"), Secrets.DB_APP + "=kept\n");

        Secrets secrets = Secrets.of(state);

        assertThat(secrets.get(Secrets.DB_APP)).isEqualTo("kept");
        assertThat(secrets.get(Secrets.DB_ERASE)).isNotBlank();
    }

    @Test
    void the_platform_key_is_32_bytes_made_once() throws IOException {
        byte[] first = Base64.getDecoder().decode(Files.readString(Secrets.platformKey(state)));

        assertThat(first).hasSize(32);
        assertThat(Base64.getDecoder().decode(Files.readString(Secrets.platformKey(state))))
                .isEqualTo(first);
        assertThat(mode("platform.key")).isEqualTo("rw-------");
    }

    @Test
    void too_little_space_is_told_with_how_much_is_there() {
        assertThatThrownBy(() -> state.checkSpace(100L << 20))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("Only 100 MB are free")
                .hasMessageContaining("WAYPOST_HOME");
        assertThatCode(() -> state.checkSpace(StateFolder.LEAST_BYTES)).doesNotThrowAnyException();
    }

    @Test
    void a_folder_in_use_is_refused_and_the_running_platform_named() throws IOException {
        Process other = new ProcessBuilder("sleep", "1000").start();
        try {
            state.launcher().write(other.toHandle());

            assertThatThrownBy(() -> Launcher.claim(state, Ports.USUAL, false))
                    .hasMessageContaining("already runs here (process " + other.pid() + ")")
                    .hasMessageContaining("./waypost down");
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void ending_stops_the_running_launcher_and_a_second_time_there_is_none() throws IOException, InterruptedException {
        Process launcher = new ProcessBuilder("sleep", "1000").start();
        state.launcher().write(launcher.toHandle());

        assertThat(Launcher.end(state)).startsWith("Waypost is stopped");
        assertThat(launcher.waitFor()).isNotZero();
        assertThat(Launcher.end(state)).isEqualTo("Waypost does not run here.");
    }

    private String mode(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)));
    }
}
