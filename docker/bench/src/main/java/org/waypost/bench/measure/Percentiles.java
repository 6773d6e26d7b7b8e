package org.waypost.bench.measure;

import java.util.Collection;
import java.util.List;

/** What many single times come to. */
public record Percentiles(List<Double> sorted) {
    /** Of some times, in any order. */
    public static Percentiles of(Collection<Double> times) {
        return new Percentiles(times.stream().sorted().toList());
    }

    /** The time within which that share of them lies. */
    public double at(double share) {
        return sorted.get(Math.min((int) (sorted.size() * share), sorted.size() - 1));
    }

    /** A row of a report; a floor of one, so that the ratio is the figure itself. */
    public Part part(String name, String unit, double share, double most) {
        return new Part(name, unit, Figures.once(1, at(share)), Target.productAtMost(most))
                .with("times", Integer.toString(sorted.size()))
                .with("median", Table.number(at(0.5)))
                .with("slowest", Table.number(at(1)));
    }
}
