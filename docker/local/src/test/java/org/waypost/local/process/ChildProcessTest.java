package org.waypost.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    private static final String NESTED = "sleep 1000 & echo ready; wait";

    @TempDir
    private Path state;

    private Children children;

    @BeforeEach
    void noneYet() {
        children = new Children(state);
    }

    @AfterEach
    void close() {
        children.close();
    }

    @Test
    void stopping_ends_the_program_and_what_it_started() throws IOException {
        ChildProcess child = nested();
        ProcessHandle grandchild = onlyChildOf(child);

        child.stop();

        assertThat(child.isAlive()).isFalse();
        assertThat(grandchild.isAlive()).isFalse();
        assertThat(ChildProcess.pidFile("nested", state).living()).isEmpty();
    }

    @Test
    void killing_ends_even_programs_that_ignore_the_request_to_end() {
        ChildProcess child = shell("deaf", "trap '' TERM; echo ready; while :; do sleep 1; done");
        awaitLine(child);

        child.kill();

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void a_process_left_by_a_killed_launcher_is_found_by_its_pid_file_and_ended() throws IOException {
        ChildProcess child = nested();
        ProcessHandle grandchild = onlyChildOf(child);

        ChildProcess.pidFile("nested", state).living().ifPresent(ChildProcess::end);

        assertThat(child.isAlive()).isFalse();
        assertThat(grandchild.isAlive()).isFalse();
    }

    @Test
    void output_goes_to_the_log_and_the_log_before_is_kept() throws IOException {
        shell("talker", "echo first; echo oops >&2").ended().join();
        ChildProcess second = children.start("talker", List.of("sh", "-c", "echo $WORD"), Map.of("WORD", "second"));
        second.ended().join();

        assertThat(Files.readString(second.log())).isEqualTo("second\n");
        assertThat(Files.readString(state.resolve("logs").resolve("talker.log.1")))
                .isEqualTo("first\noops\n");
    }

    @Test
    void waiting_for_a_program_that_ended_fails_with_its_exit_code_and_log() {
        ChildProcess child = shell("loser", "exit 3");

        assertThatThrownBy(() -> Readiness.await("The loser", child, Duration.ofMinutes(1), () -> false))
                .isInstanceOf(LocalException.class)
                .hasMessage("loser ended by itself (exit code 3); its log is " + child.log());
    }

    @Test
    void waiting_ends_when_the_time_is_over() {
        ChildProcess child = nested();

        assertThatThrownBy(() -> Readiness.await("The sleeper", child, Duration.ZERO, () -> false))
                .hasMessage("The sleeper was not ready within 0 s; its log is " + child.log());
    }

    @Test
    void a_program_that_does_not_exist_is_told() {
        assertThatThrownBy(() -> children.start("ghost", List.of("/no/such/program"), Map.of()))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("Cannot start ghost");
    }

    @Test
    void nothing_starts_any_more_once_all_are_closed() {
        ChildProcess child = nested();

        children.close();

        assertThat(child.isAlive()).isFalse();
        assertThatThrownBy(() -> shell("late", "sleep 1000")).hasMessage("Stopped while late was about to start");
    }

    private ChildProcess nested() {
        ChildProcess child = shell("nested", NESTED);
        awaitLine(child);
        return child;
    }

    private ChildProcess shell(String name, String script) {
        return children.start(name, List.of("sh", "-c", script), Map.of());
    }

    private static ProcessHandle onlyChildOf(ChildProcess child) {
        return ProcessHandle.of(child.pid())
                .orElseThrow()
                .children()
                .findFirst()
                .orElseThrow();
    }

    private static void awaitLine(ChildProcess child) {
        Readiness.await("The line", child, Duration.ofMinutes(1), () -> {
            try {
                return Files.readString(child.log()).contains("ready");
            } catch (IOException e) {
                return false;
            }
        });
    }
}
