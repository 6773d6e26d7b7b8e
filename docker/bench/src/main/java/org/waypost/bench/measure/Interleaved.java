package org.waypost.bench.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a figure of the floor and one of the product each round, A B B A A B B A, so that a machine that grows slower or
 * faster meanwhile treats both alike.
 */
public final class Interleaved {
    private Interleaved() {}

    /** Takes one figure. */
    @FunctionalInterface
    public interface Sample {
        double take() throws Exception;
    }

    /** The figures of some rounds; the first failure ends the run. */
    public static Figures run(int rounds, Sample floor, Sample product) throws Exception {
        List<Double> floors = new ArrayList<>();
        List<Double> products = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                floors.add(floor.take());
                products.add(product.take());
            } else {
                products.add(product.take());
                floors.add(floor.take());
            }
        }
        return new Figures(floors, products);
    }
}
