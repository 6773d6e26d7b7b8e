package org.waypost.loader.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.loader.Await;
import org.waypost.loader.TestCall;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.host.ProcessRunner.Ended;

class ProgramsTest {
    private final ServiceThreads threads = new ServiceThreads();
    private final Programs programs = new Programs(Set.of("sh", "absent-program"), new Machine(threads));

    @BeforeEach
    void needs_a_shell() {
        assumeTrue(programs.has("sh"), "no program 'sh' on this machine");
    }

    @AfterEach
    void end() {
        threads.close();
    }

    @Test
    void gives_exit_code_output_and_errors() {
        Ended ended = run("cat; echo oops >&2; exit 3", "input");
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.output().text()).isEqualTo("input");
        assertThat(ended.errors()).isEqualTo("oops\n");
    }

    @Test
    void runs_in_an_empty_folder_with_next_to_no_environment() {
        assertThat(run("ls -A; env | cut -d= -f1 | grep -vE '^(_|PWD|SHLVL|OLDPWD)$' | sort", "")
                        .output()
                        .text())
                .isEqualTo("LANG\nOMP_THREAD_LIMIT\nPATH\n");
    }

    @Test
    void lets_whatever_else_the_machine_has_to_do_go_first() {
        assumeTrue(run("command -v nice", "").exitCode() == 0, "no program 'nice' on this machine");

        assertThat(Integer.parseInt(run("nice", "").output().text().strip())).isGreaterThanOrEqualTo(10);
    }

    @Test
    void refuses_programs_that_are_not_declared_or_not_there() {
        assertThat(failure("ls", List.of(), TestCall.patient()).code()).isEqualTo(SpiErrorCode.UNSUPPORTED);
        assertThat(failure("absent-program", List.of(), TestCall.patient()).code())
                .isEqualTo(SpiErrorCode.UNSUPPORTED);
        assertThat(programs.has("ls")).isFalse();
        assertThat(programs.has("absent-program")).isFalse();
    }

    @Test
    void kills_a_program_and_its_children_at_the_deadline() {
        String mark = "41" + Math.abs(UUID.randomUUID().getLeastSignificantBits() % 1_000_000);
        String script = "sh -c 'sleep " + mark + "' & sleep " + mark;
        assertThat(failure("sh", List.of("-c", script), TestCall.within(Duration.ofMillis(500)))
                        .code())
                .isEqualTo(SpiErrorCode.DOWN);
        assertGone(mark);
    }

    @Test
    void kills_children_that_outlive_their_program() {
        String mark = "42" + Math.abs(UUID.randomUUID().getLeastSignificantBits() % 1_000_000);
        assertThat(run("sleep " + mark + " & sleep 0.3; echo done", "").output().text())
                .isEqualTo("done\n");
        assertGone(mark);
    }

    @Test
    void refuses_too_much_output() {
        SpiException refused = failure("sh", List.of("-c", "cat /dev/zero"), TestCall.patient());
        assertThat(refused.code()).isEqualTo(SpiErrorCode.INTERNAL);
        assertThat(refused).hasMessage("The program wrote more than 16 MB");
    }

    @Test
    void keeps_the_end_of_long_errors() {
        assertThat(run("for i in $(seq 3000); do echo line $i >&2; done", "").errors())
                .endsWith("line 3000\n")
                .hasSize(4096);
    }

    @Test
    void an_interrupted_call_kills_its_program() throws InterruptedException {
        String mark = "43" + Math.abs(UUID.randomUUID().getLeastSignificantBits() % 1_000_000);
        Thread caller = new Thread(() -> failure("sh", List.of("-c", "sleep " + mark), TestCall.patient()));
        caller.start();
        Await.until("the program to run", () -> isRunning(mark));
        caller.interrupt();
        caller.join();
        assertGone(mark);
    }

    private static void assertGone(String mark) {
        Await.until("the end of all children", () -> !isRunning(mark));
    }

    private static boolean isRunning(String mark) {
        return ProcessHandle.allProcesses()
                .anyMatch(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains("sleep " + mark))
                        .isPresent());
    }

    private Ended run(String script, String input) {
        return programs.run(TestCall.patient(), "sh", List.of("-c", script), Bytes.of(input));
    }

    private SpiException failure(String program, List<String> arguments, TestCall call) {
        return catchThrowableOfType(SpiException.class, () -> programs.run(call, program, arguments, Bytes.of("")));
    }
}
