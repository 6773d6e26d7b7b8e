package org.waypost.bench.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.waypost.bench.measure.Load;

/** The floor: the program reads the files, two processes at a time, and somebody else would have to make sense of the text. */
final class ShellTesseract {
    private static final int PROCESSES = 2;

    private final List<Path> files = new ArrayList<>();

    ShellTesseract(List<byte[]> pictures, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (byte[] picture : pictures) {
            files.add(Files.write(folder.resolve("page-" + files.size() + ".jpg"), picture));
        }
    }

    /** Pages a second, as it runs when one types its name. */
    double take() throws Exception {
        return take(Map.of());
    }

    /** Pages a second when each process keeps to one thread, which suits two processes on two cores better. */
    double takeSingleThreaded() throws Exception {
        return take(Map.of("OMP_THREAD_LIMIT", "1"));
    }

    private double take(Map<String, String> environment) throws Exception {
        List<Callable<Integer>> work = new ArrayList<>();
        files.forEach(file -> work.add(() -> read(file, environment)));
        long begun = System.nanoTime();
        Load.run(PROCESSES, work);
        return Load.perSecond(files.size(), begun);
    }

    private static int read(Path file, Map<String, String> environment) throws InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("tesseract", file.toString(), "stdout")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        try {
            int exit = builder.start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException("tesseract ended with " + exit);
            }
            return exit;
        } catch (IOException e) {
            throw new UncheckedIOException("The program tesseract cannot be run", e);
        }
    }
}
