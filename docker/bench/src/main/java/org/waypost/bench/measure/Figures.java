package org.waypost.bench.measure;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The figures of some rounds.
 *
 * @param floors one of each round
 * @param products one of each round, in the same order
 */
public record Figures(List<Double> floors, List<Double> products) {
    /** Refuses rounds without both. */
    public Figures {
        floors = List.copyOf(floors);
        products = List.copyOf(products);
        if (floors.isEmpty() || floors.size() != products.size()) {
            throw new IllegalArgumentException("every round has a floor and a product, and there is one at least");
        }
    }

    /** A single look at something that does not vary. */
    public static Figures once(double floor, double product) {
        return new Figures(List.of(floor), List.of(product));
    }

    /** How many rounds. */
    public int rounds() {
        return floors.size();
    }

    /** Median of the floor. */
    public double floor() {
        return median(floors);
    }

    /** Median of the product. */
    public double product() {
        return median(products);
    }

    /** Median over median. */
    public double ratio() {
        return product() / floor();
    }

    /** How much the product's median is above the floor's. */
    public double extra() {
        return product() - floor();
    }

    /** The least ratio of a round. */
    public double low() {
        return ratios().min().orElseThrow();
    }

    /** The greatest ratio of a round. */
    public double high() {
        return ratios().max().orElseThrow();
    }

    private DoubleStream ratios() {
        return IntStream.range(0, rounds()).mapToDouble(i -> products.get(i) / floors.get(i));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
