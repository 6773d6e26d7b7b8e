package org.waypost.bench.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waypost.bench.Benchmark;
import org.waypost.bench.Parameters;
import org.waypost.bench.measure.Figures;
import org.waypost.bench.measure.Interleaved;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.ProcessUse;
import org.waypost.bench.measure.Report;
import org.waypost.bench.measure.Target;
import org.waypost.bench.platform.BareServer;
import org.waypost.bench.platform.Heap;
import org.waypost.bench.platform.Rig;
import org.waypost.local.LocalPlatform;

/**
 * Resident memory of the server's JVM a while after it started and a clerk has seen her dashboard, before any collection
 * is asked for; beside it the heap that is live. The floor is the same server with an empty WAR.
 */
public final class MemoryBenchmark implements Benchmark {
    private static final double MOST_MB = 700;
    private static final double HEAP_MB = 512;
    private static final double KB = 1024;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String question() {
        return "resident memory and live heap of the WAR's JVM when idle";
    }

    @Override
    public Report run(Rig rig, Parameters parameters) throws Exception {
        LocalPlatform platform = rig.platform();
        int settle = parameters.number("settle", 20);
        List<Double> bareHeaps = new ArrayList<>();
        List<Double> heaps = new ArrayList<>();
        try (BareServer bare = rig.bareServer(Map.of())) {
            Figures resident = Interleaved.run(
                    parameters.number("rounds", 3),
                    () -> bare(bare, settle, bareHeaps),
                    () -> platform(rig, platform, settle, heaps));
            Figures heap = new Figures(bareHeaps, heaps);
            return new Report(
                    name(),
                    List.of(
                            new Part("resident", "MB", resident, Target.productAtMost(MOST_MB)),
                            new Part("live heap", "MB", heap, Target.productAtMost(HEAP_MB))
                                    .with("bound", "is the heap's own limit, -Xmx512m")),
                    List.of());
        }
    }

    private static double bare(BareServer bare, int settle, List<Double> heaps) throws Exception {
        bare.start();
        double resident = afterAWhile(bare.pid(), settle, heaps);
        bare.stop();
        return resident;
    }

    private static double platform(Rig rig, LocalPlatform platform, int settle, List<Double> heaps) throws Exception {
        platform.stopServer();
        platform.startServer();
        rig.downtown().clerk().page("/dashboard.xhtml");
        return afterAWhile(platform.serverPid(), settle, heaps);
    }

    /** Idle means that the start's own background work is over. */
    private static double afterAWhile(long pid, int seconds, List<Double> heaps) throws Exception {
        Thread.sleep(seconds * 1000L);
        double resident = ProcessUse.residentMb(pid);
        heaps.add(Heap.liveKb(pid) / KB);
        return resident;
    }
}
