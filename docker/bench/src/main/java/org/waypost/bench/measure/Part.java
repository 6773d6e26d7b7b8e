package org.waypost.bench.measure;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of a benchmark.
 *
 * @param name such as {@code bulk}
 * @param unit of floor and product, such as {@code pieces/s}
 * @param beside further figures in words, in order, such as CPU time
 */
public record Part(String name, String unit, Figures figures, Target target, Map<String, String> beside) {
    /** Keeps the order of what is beside. */
    public Part {
        beside = new LinkedHashMap<>(beside);
    }

    /** One with nothing beside. */
    public Part(String name, String unit, Figures figures, Target target) {
        this(name, unit, figures, target, Map.of());
    }

    /** The same with one more figure beside. */
    public Part with(String what, String figure) {
        Map<String, String> more = new LinkedHashMap<>(beside);
        more.put(what, figure);
        return new Part(name, unit, figures, target, more);
    }
}
