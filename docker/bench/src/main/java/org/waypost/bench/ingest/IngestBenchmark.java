package org.waypost.bench.ingest;

import java.util.ArrayList;
import java.util.List;
import org.waypost.bench.Benchmark;
import org.waypost.bench.Parameters;
import org.waypost.bench.measure.Figures;
import org.waypost.bench.measure.Interleaved;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.Report;
import org.waypost.bench.measure.Table;
import org.waypost.bench.measure.Target;
import org.waypost.bench.platform.Location;
import org.waypost.bench.platform.MailBag;
import org.waypost.bench.platform.Rig;
import org.waypost.local.LocalPlatform;

/**
 * R1. Pieces of about 100 KB a second, fifty a request and one a request, by four clients, while the job workers are
 * paused. The floor may use 1, 2, 4 or 8 clients, whichever does best.
 */
public final class IngestBenchmark implements Benchmark {
    private static final int BULK = 50;
    /** Numbers of clients the floor is tried with, each twice, as the first time warms up. */
    private static final List<Integer> TRIES = List.of(1, 2, 4, 8, 1, 2, 4, 8);

    private static final int CLIENTS = 4;
    private static final int DRAWINGS = 24;
    private static final double BULK_TARGET = 0.60;
    private static final double SINGLE_TARGET = 0.30;

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public String question() {
        return "R1: pieces of 100 KB recorded a second";
    }

    @Override
    public Report run(Rig rig, Parameters parameters) throws Exception {
        LocalPlatform platform = rig.platformWithoutWorkers();
        Location location = rig.downtown();
        MailBag bag = new MailBag(parameters.number("drawings", DRAWINGS));
        int rounds = parameters.number("rounds", 5);
        List<String> wrong = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        try (FloorIntake floor = new FloorIntake(rig.target().resolve("floor"), platform.database())) {
            PlatformIntake own = new PlatformIntake(platform, location);
            Turn bulkFloor = new Turn(floor, bag, BULK, wrong);
            Turn bulk = new Turn(own, bag, BULK, wrong);
            int pieces = parameters.number("pieces", 800);
            parts.add(part("bulk", bulkFloor, bulk, pieces, rounds, Target.ratioAtLeast(BULK_TARGET)));
            Turn singleFloor = new Turn(floor, bag, 1, wrong);
            Turn single = new Turn(own, bag, 1, wrong);
            int singles = parameters.number("single", 400);
            parts.add(part("single", singleFloor, single, singles, rounds, Target.ratioAtLeast(SINGLE_TARGET)));
        }
        String drain = Drain.run(rig, platform.database());
        parts.replaceAll(part -> part.name().equals("bulk") ? part.with("drain", drain) : part);
        return new Report(name(), parts, wrong);
    }

    private static Part part(String name, Turn floor, Turn own, int pieces, int rounds, Target target)
            throws Exception {
        for (int i = 0; i < TRIES.size(); i++) { // warmed up as often as the floor
            own.take(pieces, CLIENTS);
        }
        int best = bestClients(floor, pieces);
        floor.begin();
        own.begin();
        Figures figures = Interleaved.run(rounds, () -> floor.take(pieces, best), () -> own.take(pieces, CLIENTS));
        return new Part(name, "pieces/s", figures, target)
                .with("pieces a round", Integer.toString(pieces))
                .with("clients", "floor " + best + ", own " + CLIENTS)
                .with(
                        "CPU-ms a piece of the server",
                        "floor " + Table.number(floor.cpuMillisPerPiece()) + ", own "
                                + Table.number(own.cpuMillisPerPiece()));
    }

    private static int bestClients(Turn floor, int pieces) throws Exception {
        int best = 0;
        double bestRate = 0;
        for (int clients : TRIES) {
            double rate = floor.take(pieces, clients);
            if (rate > bestRate) {
                bestRate = rate;
                best = clients;
            }
        }
        return best;
    }
}
