package org.waypost.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PidFileTest {
    @TempDir
    private Path folder;

    private Path file;
    private PidFile pidFile;

    @BeforeEach
    void name() {
        file = folder.resolve("run").resolve("x.pid");
        pidFile = new PidFile(file);
    }

    @Test
    void a_living_process_is_found_again() {
        pidFile.write(ProcessHandle.current());

        assertThat(pidFile.living()).contains(ProcessHandle.current());
    }

    @Test
    void a_process_with_the_same_id_that_started_at_another_time_is_somebody_elses() throws IOException {
        pidFile.write(ProcessHandle.current());
        long pid = ProcessHandle.current().pid();
        Files.writeString(file, pid + " " + 1_000_000_000_000L);

        assertThat(pidFile.living()).isEmpty();
    }

    @Test
    void a_dead_process_is_not_living() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("true").start();
        pidFile.write(process.toHandle());
        process.waitFor();

        assertThat(pidFile.living()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "abc def", "12 x"})
    void half_a_file_is_no_process(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);

        assertThat(pidFile.living()).isEmpty();
    }

    @Test
    void a_deleted_file_is_no_process() {
        pidFile.write(ProcessHandle.current());
        pidFile.delete();
        pidFile.delete();

        assertThat(pidFile.living()).isEmpty();
    }
}
