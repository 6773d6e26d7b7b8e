package org.waypost.bench.neighbour;

import java.util.ArrayList;
import java.util.List;
import org.waypost.bench.Benchmark;
import org.waypost.bench.Parameters;
import org.waypost.bench.measure.Figures;
import org.waypost.bench.measure.Interleaved;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.Percentiles;
import org.waypost.bench.measure.Report;
import org.waypost.bench.measure.Target;
import org.waypost.bench.platform.MailBag;
import org.waypost.bench.platform.Rig;

/**
 * R8. How long a location waits for its pages and uploads alone, and while another uploads flat out. {@code reads=1} has the
 * photographs read as well.
 */
public final class NeighbourBenchmark implements Benchmark {
    private static final double MOST = 1.5;
    private static final double SHARE = 0.99;

    @Override
    public String name() {
        return "neighbour";
    }

    @Override
    public String question() {
        return "R8: a location's waiting while another uploads flat out";
    }

    @Override
    public Report run(Rig rig, Parameters parameters) throws Exception {
        boolean reads = parameters.number("reads", 0) > 0;
        if (reads) {
            rig.platformThatReads();
        } else {
            rig.platform();
        }
        MailBag bag = new MailBag(4);
        Run run = new Run(rig, new Victim(rig.downtown(), bag), bag, parameters);
        run.victim.works(run.seconds(), run.perSecond()); // until the JVM has compiled what it needs
        Figures figures = Interleaved.run(parameters.number("rounds", 5), run::alone, run::beside);
        if (run.victim.errors() > 0) {
            run.wrong.add(run.victim.errors() + " errors for the victim");
        }
        Part part = new Part("victim p99", "ms", figures, Target.ratioAtMost(MOST))
                .with("a second", Integer.toString(run.perSecond()))
                .with("the other", run.told)
                .with("read", reads ? "yes" : "no");
        return new Report(name(), List.of(part), run.wrong);
    }

    private static final class Run {
        private final Rig rig;
        private final Victim victim;
        private final MailBag bag;
        private final Parameters parameters;
        private final List<String> wrong = new ArrayList<>();
        private String told = "";

        Run(Rig rig, Victim victim, MailBag bag, Parameters parameters) {
            this.rig = rig;
            this.victim = victim;
            this.bag = bag;
            this.parameters = parameters;
        }

        int seconds() {
            return parameters.number("seconds", 30);
        }

        int perSecond() {
            return parameters.number("per-second", 6);
        }

        double alone() throws InterruptedException {
            return Percentiles.of(victim.works(seconds(), perSecond())).at(SHARE);
        }

        double beside() throws Exception {
            Aggressor other = new Aggressor(rig.location("uptown"), parameters.number("programs", 8), bag);
            try (other) {
                double figure = alone();
                told = other.taken() + " pieces taken, " + other.held() + " uploads told to come later";
                return figure;
            } finally {
                check(other);
            }
        }

        private void check(Aggressor other) {
            if (other.held() == 0) {
                wrong.add("nobody told the other one to wait");
            }
            if (other.wrong() > 0) {
                wrong.add(other.wrong() + " uploads were answered with neither 200 nor 429 and Retry-After");
            }
        }
    }
}
