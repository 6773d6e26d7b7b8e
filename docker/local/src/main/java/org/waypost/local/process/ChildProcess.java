package org.waypost.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A program that was started here, with its own log file and a pid file, and all processes it started in turn. */
public final class ChildProcess {
    private static final int PATIENCE_SECONDS = 30;

    private final String name;
    private final Process process;
    private final Path log;
    private final PidFile pidFile;

    private ChildProcess(String name, Process process, Path log, PidFile pidFile) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    /**
     * Starts a program.
     *
     * @param name of the log file ({@code logs/NAME.log}; the one before is kept as {@code .1}) and of the pid file
     * @param environment is added to this process' own
     */
    static ChildProcess start(String name, Path state, List<String> command, Map<String, String> environment) {
        Path log = state.resolve("logs").resolve(name + ".log");
        PidFile pidFile = pidFile(name, state);
        try {
            keepLastLog(log);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(state.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            pidFile.write(process.toHandle());
            return new ChildProcess(name, process, log, pidFile);
        } catch (IOException e) {
            throw new LocalException("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    /** Where the id of a child with this name is remembered. */
    public static PidFile pidFile(String name, Path state) {
        return new PidFile(state.resolve("run").resolve(name + ".pid"));
    }

    /** Asks the program and its children to end, and kills those that did not within half a minute. */
    public void stop() {
        end(process.toHandle());
        pidFile.delete();
    }

    /** {@code kill -9}: the program gets no chance to tidy up. */
    public void kill() {
        Stream.concat(process.toHandle().descendants().toList().stream(), Stream.of(process.toHandle()))
                .forEach(ProcessHandle::destroyForcibly);
        await(process.toHandle(), PATIENCE_SECONDS);
        pidFile.delete();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Completes when the program has ended, for whatever reason. */
    public CompletableFuture<ChildProcess> ended() {
        return process.onExit().thenApply(process -> this);
    }

    /** Whether the program has ended and says that all went well. */
    public boolean succeeded() {
        return !process.isAlive() && process.exitValue() == 0;
    }

    /** What to tell a person about an end nobody asked for. */
    public String obituary() {
        return name + " ended by itself (exit code " + process.exitValue() + "); its log is " + log;
    }

    public Path log() {
        return log;
    }

    /** Ends a process of an earlier launcher together with its children. */
    public static void end(ProcessHandle process) {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroy();
        if (!await(process, PATIENCE_SECONDS)) {
            process.destroyForcibly();
            await(process, PATIENCE_SECONDS);
        }
        family.forEach(ProcessHandle::destroy);
        family.stream().filter(child -> !await(child, PATIENCE_SECONDS)).forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean await(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private static void keepLastLog(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
