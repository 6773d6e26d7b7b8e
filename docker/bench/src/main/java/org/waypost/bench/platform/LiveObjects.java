package org.waypost.bench.platform;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The objects of a JVM that a full collection left, counted by {@code jcmd}. Exact where {@link Heap} counts the unused
 * rest of allocation buffers as well.
 *
 * @param histogram one line for each class, and the total
 */
public record LiveObjects(String histogram) {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+) *$");
    private static final double KB = 1024;

    /** Collects, then counts. */
    public static LiveObjects of(long pid) throws IOException, InterruptedException {
        return new LiveObjects(Heap.jcmd(pid, "GC.class_histogram"));
    }

    /** All of them together, in KB. */
    public double kb() {
        return numbers(TOTAL).stream()
                .mapToDouble(bytes -> bytes / KB)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("jcmd does not count the objects: " + histogram));
    }

    /** How many there are of just this class; versions of it in several class loaders are added up. */
    public long instances(String className) {
        return numbers(Pattern.compile("(?m)^ *\\d+: +(\\d+) +\\d+ +" + Pattern.quote(className) + "( .*)?$")).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private List<Long> numbers(Pattern line) {
        return line.matcher(histogram)
                .results()
                .map((MatchResult found) -> Long.valueOf(found.group(1)))
                .toList();
    }
}
