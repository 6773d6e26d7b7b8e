package org.waypost.loader.services;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.host.ProcessRunner;

/** A program on its way. Closing kills it with its children and removes its folder. */
final class RunningProgram implements AutoCloseable {
    private static final int MOST_OUTPUT = 16 << 20;
    private static final int LAST_ERRORS = 4_096;
    private static final long LOOK_MILLIS = 50;

    private final Path folder;
    private final Process process;
    private final Executor pumps;
    private final Set<ProcessHandle> children = new LinkedHashSet<>();

    private RunningProgram(Path folder, Process process, Executor pumps) {
        this.folder = folder;
        this.process = process;
        this.pumps = pumps;
    }

    static RunningProgram start(List<String> command, Executor pumps) throws IOException {
        Path folder = Files.createTempDirectory("waypost-program-");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", Machine.path(), "LANG", "C.UTF-8", "OMP_THREAD_LIMIT", "1"));
        try {
            return new RunningProgram(folder, builder.start(), pumps);
        } catch (IOException e) {
            Files.delete(folder);
            throw e;
        }
    }

    ProcessRunner.Ended toItsEnd(Bytes input, long end) throws InterruptedException {
        CompletableFuture<byte[]> output = pump(() -> output(process.getInputStream()));
        CompletableFuture<byte[]> errors = pump(() -> lastOf(process.getErrorStream()));
        CompletableFuture<byte[]> feeding = pump(() -> feed(input));
        awaitExit(end, output);
        kill();
        byte[] written = awaited(output, end);
        awaited(feeding, end);
        String said = new String(awaited(errors, end), StandardCharsets.UTF_8);
        return new ProcessRunner.Ended(process.exitValue(), Bytes.of(written), said);
    }

    /** A child that outlives its parent is nobody's child any more, so children are noted while the parent runs. */
    private void awaitExit(long end, CompletableFuture<byte[]> output) throws InterruptedException {
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            process.descendants().forEach(children::add);
            if (output.isCompletedExceptionally()) {
                awaited(output, end);
            }
            if (System.nanoTime() >= end) {
                throw new SpiException(SpiErrorCode.DOWN, "The program was not done in time and was killed");
            }
        }
    }

    private static byte[] awaited(CompletableFuture<byte[]> pumped, long end) throws InterruptedException {
        try {
            return pumped.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SpiException refused
                    ? refused
                    : new SpiException(SpiErrorCode.INTERNAL, "The program's output cannot be read", e);
        } catch (TimeoutException e) {
            throw new SpiException(SpiErrorCode.DOWN, "The program's output did not end in time", e);
        }
    }

    private CompletableFuture<byte[]> pump(Pumping pumping) {
        CompletableFuture<byte[]> pumped = new CompletableFuture<>();
        pumps.execute(() -> {
            try {
                pumped.complete(pumping.run());
            } catch (IOException | RuntimeException e) {
                pumped.completeExceptionally(e);
            }
        });
        return pumped;
    }

    private static byte[] output(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_OUTPUT + 1);
        if (bytes.length > MOST_OUTPUT) {
            throw new SpiException(SpiErrorCode.INTERNAL, "The program wrote more than " + (MOST_OUTPUT >> 20) + " MB");
        }
        return bytes;
    }

    private static byte[] lastOf(InputStream stream) throws IOException {
        byte[] chunk = new byte[LAST_ERRORS];
        ByteArrayOutputStream last = new ByteArrayOutputStream();
        for (int n = stream.read(chunk); n >= 0; n = stream.read(chunk)) {
            byte[] before = last.toByteArray();
            last.reset();
            int kept = Math.min(before.length, LAST_ERRORS - n);
            last.write(before, before.length - kept, kept);
            last.write(chunk, 0, n);
        }
        return last.toByteArray();
    }

    private byte[] feed(Bytes input) {
        try (OutputStream stream = process.getOutputStream()) {
            input.stream().transferTo(stream);
        } catch (IOException e) {
            // a program may end without reading all that it was given
        }
        return new byte[0];
    }

    private void kill() {
        process.descendants().forEach(children::add);
        // by its handle: the process's own method would close the streams that are still read
        process.toHandle().destroyForcibly();
        for (ProcessHandle child : children) {
            child.descendants().forEach(ProcessHandle::destroyForcibly);
            child.destroyForcibly();
        }
    }

    @Override
    public void close() throws IOException {
        kill();
        process.destroyForcibly();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @FunctionalInterface
    private interface Pumping {
        byte[] run() throws IOException;
    }
}
