package org.waypost.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What a process has used up or holds, as the system counts it. */
public final class ProcessUse {
    private ProcessUse() {}

    /** CPU time, user and system, in steps of ten milliseconds (on Linux utime and stime of {@code /proc/PID/stat}). */
    public static Duration cpu(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow(() -> new IllegalStateException("process " + pid + " is not there"));
    }

    /** Memory that it holds in RAM, in MB of 1,048,576 bytes; Linux only. */
    public static double residentMb(long pid) throws IOException {
        return residentMb(Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")));
    }

    /** Files, sockets and pipes that it has open; empty where the system does not tell. */
    public static OptionalLong openFiles(long pid) throws IOException {
        Path handles = Path.of("/proc", Long.toString(pid), "fd");
        if (!Files.isDirectory(handles)) {
            return OptionalLong.empty();
        }
        try (Stream<Path> each = Files.list(handles)) {
            return OptionalLong.of(each.count());
        }
    }

    static double residentMb(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the system does not tell the resident set"));
    }
}
