package org.waypost.bench.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waypost.bench.measure.Figures;
import org.waypost.bench.measure.Interleaved;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.Table;
import org.waypost.bench.measure.Target;
import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.carrier.TrackingNumbers;

/** What a guard adds to a call: medians of batches, with and without, in turns. */
final class Overhead {
    private static final double MOST_MICROS = 50;
    private static final double HALF = 0.50;
    private static final double NEARLY_ALL = 0.99;

    private final int rounds;
    private final TimedCalls timed;

    Overhead(int rounds, TimedCalls timed) {
        this.rounds = rounds;
        this.timed = timed;
    }

    /** A call of a role that the caller keeps, and the role asked for each time, which is a call as well. */
    List<Part> measure(CarrierConnector direct, CarrierConnector guarded, String number) throws Exception {
        BenchCall call = BenchCall.ofTenant(Lodging.TENANT);
        TrackingNumbers kept = direct.numbers();
        TrackingNumbers keptGuarded = guarded.numbers();
        return List.of(
                part(
                        "one call",
                        MOST_MICROS,
                        () -> kept.recognise(call, number),
                        () -> keptGuarded.recognise(call, number)),
                part(
                        "role and call",
                        2 * MOST_MICROS,
                        () -> direct.numbers().recognise(call, number),
                        () -> guarded.numbers().recognise(call, number)));
    }

    private Part part(String name, double most, Supplier<?> direct, Supplier<?> guarded) throws Exception {
        List<Double> slowDirect = new ArrayList<>();
        List<Double> slowGuarded = new ArrayList<>();
        timed.of(direct); // both warm up
        timed.of(guarded);
        Figures halves = Interleaved.run(rounds, () -> half(direct, slowDirect), () -> half(guarded, slowGuarded));
        Figures nearlyAll = new Figures(slowDirect, slowGuarded);
        return new Part(name, "us", halves, Target.extraAtMost(most))
                .with("p50 added", Table.number(halves.extra()) + " us")
                .with("in each round", each(halves) + " us")
                .with("p99 direct", Table.number(nearlyAll.floor()) + " us")
                .with("p99 guarded", Table.number(nearlyAll.product()) + " us");
    }

    private double half(Supplier<?> call, List<Double> slow) {
        Latencies taken = timed.of(call);
        slow.add(taken.micros(NEARLY_ALL));
        return taken.micros(HALF);
    }

    private static String each(Figures halves) {
        return IntStream.range(0, halves.rounds())
                .mapToObj(i ->
                        Table.number(halves.products().get(i) - halves.floors().get(i)))
                .collect(Collectors.joining(", "));
    }
}
