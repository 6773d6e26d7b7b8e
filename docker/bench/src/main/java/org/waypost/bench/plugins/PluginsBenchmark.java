package org.waypost.bench.plugins;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waypost.bench.Benchmark;
import org.waypost.bench.Parameters;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.Report;
import org.waypost.bench.platform.Rig;
import org.waypost.spi.WaypostPlugin;
import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.carrier.TrackingNumberMatch;

/**
 * What the host adds to a call of a plugin, and what is left of one that was installed and removed many times. Runs the
 * production loader in this JVM, with the plugin {@code carrier-manual} as the build made it; starts no platform.
 */
public final class PluginsBenchmark implements Benchmark {
    private static final String MODULE = "carrier-manual";
    private static final String NUMBER = "1Z999AA10123456784";

    @Override
    public String name() {
        return "plugins";
    }

    @Override
    public String question() {
        return "what a guarded call costs, and what an installed and removed plugin leaves behind";
    }

    @Override
    public Report run(Rig rig, Parameters parameters) throws Exception {
        rig.stop(); // a platform of the benchmark before would take its share of the cores
        Path jar = rig.plugin(MODULE);
        Path folder = rig.target().resolve("plugins");
        int rounds = parameters.number("rounds", 3);
        Report calls = calls(jar, folder, rounds, parameters.number("calls", 50_000));
        Cycles cycles = new Cycles(jar, folder, parameters.number("cycles", 100));
        for (int round = 0; round < rounds; round++) {
            cycles.round(NUMBER);
        }
        return new Report(name(), both(calls.parts(), cycles.parts()), both(calls.violations(), cycles.wrong()));
    }

    private Report calls(Path jar, Path folder, int rounds, int calls) throws Exception {
        Complaints complaints = new Complaints();
        List<Part> parts;
        List<String> wrong;
        try (Lodging lodging = new Lodging(jar, folder, complaints);
                DirectProduct<CarrierConnector> floor = new DirectProduct<>(
                        jar, lodging.scope(lodging.install()), WaypostPlugin::carrierConnectorFactories)) {
            List<TrackingNumberMatch> expected =
                    floor.product().numbers().recognise(BenchCall.ofTenant(Lodging.TENANT), NUMBER);
            TimedCalls timed = new TimedCalls(calls, expected);
            parts = new Overhead(rounds, timed).measure(floor.product(), lodging.connector(), NUMBER);
            wrong = wrong(expected, timed);
        }
        return new Report(name(), parts, both(wrong, complaints.sentences()));
    }

    static List<String> wrong(List<TrackingNumberMatch> expected, TimedCalls timed) {
        List<String> wrong = new ArrayList<>();
        if (expected.isEmpty()) {
            wrong.add("the plugin does not know the number");
        }
        if (timed.different() > 0) {
            wrong.add(timed.different() + " answers differ from the first");
        }
        return wrong;
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
