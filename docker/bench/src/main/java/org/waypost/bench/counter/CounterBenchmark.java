package org.waypost.bench.counter;

import java.util.ArrayList;
import java.util.List;
import org.waypost.bench.Benchmark;
import org.waypost.bench.Parameters;
import org.waypost.bench.measure.Figures;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.Report;
import org.waypost.bench.measure.Target;
import org.waypost.bench.platform.Location;
import org.waypost.bench.platform.MailBag;
import org.waypost.bench.platform.RealBrowser;
import org.waypost.bench.platform.Rig;

/**
 * U5 and U6. A clerk assigns envelopes in a real browser: key strokes and waiting of each, and how long after the last key
 * the next picture stands there. Between two pieces the clerk reads for a second. {@code WAYPOST_CHROMIUM} names another browser than {@code /usr/bin/chromium}.
 */
public final class CounterBenchmark implements Benchmark {
    private static final double MOST_KEYS = 4;
    private static final double MOST_WAITING = 300;
    private static final double SLOWEST_PICTURE = 100;
    private static final double PERCENTILE = 0.95;
    private static final int AT_ONCE = 50;

    /** Nobody reads an envelope faster; 900 an hour are four seconds each. */
    private static final int READING_MILLIS = 1_000;

    private static final List<String> NUMBER = List.of("2", "1", "4", "Enter");

    @Override
    public String name() {
        return "counter";
    }

    @Override
    public String question() {
        return "U5, U6: key strokes and waiting for one envelope, in a real browser";
    }

    @Override
    public Report run(Rig rig, Parameters parameters) throws Exception {
        rig.platform();
        Location location = rig.downtown();
        int pieces = parameters.number("pieces", AT_ONCE);
        MailBag bag = new MailBag(4);
        for (int left = 2 * pieces; left > 0; left -= AT_ONCE) {
            location.api().intake(bag.next(Math.min(left, AT_ONCE)));
        }
        try (RealBrowser browser = RealBrowser.open()) {
            return report(new Counter(browser.page(), location, parameters.number("reading", READING_MILLIS)), pieces);
        }
    }

    private Report report(Counter counter, int pieces) {
        counter.opens();
        counter.handles(NUMBER); // the first one warms up page and server
        List<Counter.Wait> typed = new ArrayList<>();
        List<Counter.Wait> looked = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            typed.add(counter.handles(NUMBER));
        }
        for (int i = 0; i < pieces / 2; i++) {
            looked.add(counter.handles(List.of("Alt+ArrowRight")));
        }
        List<Part> parts = List.of(
                new Part("keys", "strokes", Figures.once(1, NUMBER.size()), Target.productAtMost(MOST_KEYS)),
                part("waiting", typed.stream().map(Counter.Wait::ready).toList(), MOST_WAITING, 0.5),
                part("assigned", typed.stream().map(Counter.Wait::picture).toList(), SLOWEST_PICTURE, PERCENTILE),
                part("next", looked.stream().map(Counter.Wait::picture).toList(), SLOWEST_PICTURE, PERCENTILE));
        return new Report(name(), parts, counter.wrong());
    }

    /** A floor of one millisecond, so that the ratio is the figure itself. */
    private static Part part(String name, List<Double> millis, double target, double share) {
        List<Double> sorted = millis.stream().sorted().toList();
        double figure = sorted.get(Math.min((int) (sorted.size() * share), sorted.size() - 1));
        return new Part(name, "ms", Figures.once(1, figure), Target.productAtMost(target))
                .with("figure", share == PERCENTILE ? "95 of 100 are as fast" : "median")
                .with("slowest", Math.round(sorted.get(sorted.size() - 1)) + " ms")
                .with("times", Integer.toString(sorted.size()));
    }
}
