package org.waypost.plugins.recognizer.tesseract;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiContext;
import org.waypost.spi.host.ProcessRunner;

/** Runs the programs of the machine that runs the tests. */
final class RealProcesses implements ProcessRunner {
    @Override
    public boolean has(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, program).canExecute());
    }

    @Override
    public Ended run(SpiContext context, String program, List<String> arguments, Bytes input) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        try {
            Process process = builder.start();
            CompletableFuture<Void> written = CompletableFuture.runAsync(() -> write(process, input));
            byte[] output = process.getInputStream().readAllBytes();
            written.join();
            return new Ended(process.waitFor(), Bytes.of(output), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Process process, Bytes input) {
        try (OutputStream stream = process.getOutputStream()) {
            input.stream().transferTo(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
