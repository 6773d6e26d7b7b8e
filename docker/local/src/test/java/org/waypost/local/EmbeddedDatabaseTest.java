package org.waypost.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.local.process.ChildProcess;
import org.waypost.local.process.Children;
import org.waypost.local.process.LocalException;

class EmbeddedDatabaseTest {
    private static final String DRAFT = "run/db-1";

    @TempDir
    private Path folder;

    private StateFolder state;
    private Children children;
    private EmbeddedDatabase database;

    @BeforeEach
    void begin() throws IOException {
        state = new StateFolder(folder);
        children = new Children(folder);
        database = new EmbeddedDatabase(state, children, folder, 1, Secrets.of(state));
        Files.writeString(state.folder(DRAFT).resolve("ibdata1"), "x");
    }

    @AfterEach
    void close() {
        children.close();
    }

    @Test
    void what_a_failed_installer_left_is_no_database() {
        assertThatThrownBy(() -> database.keep(DRAFT, installer("exit 1"))).isInstanceOf(LocalException.class);

        assertThat(state.file("db")).doesNotExist();
        assertThat(state.file(DRAFT)).doesNotExist();
    }

    @Test
    void nor_is_what_one_left_that_was_stopped() {
        ChildProcess installer = installer("sleep 1000");
        children.close();

        assertThatThrownBy(() -> database.keep(DRAFT, installer)).isInstanceOf(LocalException.class);

        assertThat(state.file("db")).doesNotExist();
    }

    @Test
    void what_is_complete_is_kept() {
        database.keep(DRAFT, installer("exit 0"));

        assertThat(state.file("db").resolve("ibdata1")).exists();
    }

    private ChildProcess installer(String script) {
        return children.start("mariadb-install", List.of("sh", "-c", script), Map.of());
    }
}
