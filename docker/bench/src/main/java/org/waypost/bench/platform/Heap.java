package org.waypost.bench.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heap of another JVM, asked by {@code jcmd}. */
public final class Heap {
    private static final Pattern USED = Pattern.compile("^\\s*(.*?)\\s+total \\d+K, used (\\d+)K.*");

    private Heap() {}

    /** What is still in use after a full collection, in KB. */
    public static double liveKb(long pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        return usedKb(jcmd(pid, "GC.heap_info"));
    }

    /** All generations together, without class metadata, which is not heap. */
    static double usedKb(String info) {
        List<Matcher> lines = Arrays.stream(info.split("\n", -1))
                .map(USED::matcher)
                .filter(Matcher::matches)
                .toList();
        if (lines.isEmpty()) {
            throw new IllegalStateException("jcmd does not tell the heap: " + info);
        }
        return lines.stream()
                .mapToDouble(line -> Double.parseDouble(line.group(2)))
                .sum();
    }

    static String jcmd(long pid, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        String output = said(jcmd);
        if (jcmd.waitFor() != 0) {
            throw new IOException("jcmd " + command + ": " + output);
        }
        return output;
    }

    /** Closes the pipes at once and not some time later, as open files are counted as well. */
    private static String said(Process jcmd) throws IOException {
        jcmd.getOutputStream().close();
        jcmd.getErrorStream().close();
        try (InputStream output = jcmd.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
