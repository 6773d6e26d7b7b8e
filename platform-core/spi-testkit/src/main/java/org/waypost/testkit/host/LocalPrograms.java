package org.waypost.testkit.host;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.host.ProcessRunner;

/**
 * Runs programs of this machine, only those that are named, in a folder of the test. Output goes through files in that
 * folder; a program that is not done by the deadline is killed with its children.
 *
 * @since 0.1
 */
public final class LocalPrograms implements ProcessRunner {
    private final Set<String> declared;
    private final Path folder;

    /**
     * A runner for these programs.
     *
     * @param declared their names, found on the path
     * @param folder an existing folder for their output
     * @since 0.1
     */
    public LocalPrograms(Set<String> declared, Path folder) {
        this.declared = Set.copyOf(declared);
        this.folder = folder;
    }

    @Override
    public boolean has(String program) {
        return declared.contains(program)
                && Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    @Override
    public Ended run(SpiContext context, String program, List<String> arguments, Bytes input) {
        if (!has(program)) {
            throw SpiException.unsupported("running " + program);
        }
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        try {
            return run(context, command, input);
        } catch (IOException e) {
            throw new SpiException(SpiErrorCode.INTERNAL, "cannot run " + program + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SpiException(SpiErrorCode.DOWN, "interrupted", e);
        }
    }

    private Ended run(SpiContext context, List<String> command, Bytes input) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory(folder, "run");
        Path read = Files.write(work.resolve("in"), input.toArray());
        Process process = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectInput(read.toFile())
                .redirectOutput(work.resolve("out").toFile())
                .redirectError(work.resolve("err").toFile())
                .start();
        await(process, context.deadline());
        String errors = Files.readString(work.resolve("err"), StandardCharsets.UTF_8);
        return new Ended(process.exitValue(), Bytes.of(Files.readAllBytes(work.resolve("out"))), errors);
    }

    private static void await(Process process, Instant deadline) throws InterruptedException {
        Duration left = Duration.between(Instant.now(), deadline);
        if (!process.waitFor(left.toMillis(), TimeUnit.MILLISECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            throw new SpiException(SpiErrorCode.DOWN, "the program was not done in time");
        }
    }
}
