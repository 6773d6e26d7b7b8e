package org.waypost.bench.start;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.waypost.bench.Benchmark;
import org.waypost.bench.Parameters;
import org.waypost.bench.measure.Figures;
import org.waypost.bench.measure.Interleaved;
import org.waypost.bench.measure.Load;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.Report;
import org.waypost.bench.measure.Target;
import org.waypost.bench.platform.BareServer;
import org.waypost.bench.platform.Http;
import org.waypost.bench.platform.Rig;
import org.waypost.local.LocalPlatform;

/**
 * R12. Whole: from nothing running, with the data of an earlier run, until a clerk has signed in and sees the dashboard.
 * WAR: the application server alone, database and Keycloak already up, until its first page; the floor is the same server
 * until the first page of an empty WAR.
 */
public final class StartBenchmark implements Benchmark {
    private static final double WHOLE_SECONDS = 60;
    private static final double WAR_RATIO = 1.5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Http http = new Http();

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String question() {
        return "R12: seconds from ./waypost up on a built tree to the first page";
    }

    @Override
    public Report run(Rig rig, Parameters parameters) throws Exception {
        rig.platform(); // data of an earlier run, servers unpacked
        int rounds = parameters.number("rounds", 5);
        try (BareServer bare = rig.bareServer(Map.of())) {
            Figures whole = Interleaved.run(rounds, () -> bareStart(bare, rig), () -> wholeStart(rig));
            LocalPlatform platform = rig.platform();
            Figures war = Interleaved.run(rounds, () -> bareStart(bare), () -> serverStart(platform));
            return new Report(
                    name(),
                    List.of(
                            new Part("whole", "s", whole, Target.productAtMost(WHOLE_SECONDS)),
                            new Part("war", "s", war, Target.ratioAtMost(WAR_RATIO))),
                    List.of());
        }
    }

    /** With nothing else of ours running, as is the case for the whole start. */
    private static double bareStart(BareServer bare, Rig rig) throws Exception {
        rig.stop();
        return bareStart(bare);
    }

    private static double bareStart(BareServer bare) throws Exception {
        long begun = System.nanoTime();
        bare.start();
        double seconds = Load.seconds(begun);
        bare.stop();
        return seconds;
    }

    private static double wholeStart(Rig rig) throws Exception {
        LocalPlatform platform = rig.notYetStarted();
        long begun = System.nanoTime();
        rig.start(platform);
        rig.downtown().clerk().page("/dashboard.xhtml");
        return Load.seconds(begun);
    }

    /** To the first page that is drawn by the application for somebody who has not signed in. */
    private double serverStart(LocalPlatform platform) throws Exception {
        platform.stopServer();
        URI page = platform.url("downtown").resolve("/errors/signed-out.xhtml");
        long begun = System.nanoTime();
        platform.startServer();
        while (!http.answers(200, page)) {
            if (Load.seconds(begun) > PATIENCE.toSeconds()) {
                throw new IllegalStateException(page + " is not shown");
            }
        }
        return Load.seconds(begun);
    }
}
