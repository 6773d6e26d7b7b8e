package org.waypost.bench.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
import org.waypost.bench.platform.Http;
import org.waypost.bench.platform.Location;
import org.waypost.bench.platform.Rig;
import org.waypost.bench.platform.Visitor;
import org.waypost.local.LocalPlatform;

/**
 * R4. CPU time of the server's process for a page that a signed-in clerk fetches, at a location with many pieces, against
 * the same bytes as a file of the bare server; and the heap that a signed-in clerk holds. What the database spends is not
 * in it.
 */
public final class PagesBenchmark implements Benchmark {
    private static final double PAGE_TARGET = 25;
    private static final double SESSION_KB = 150;
    /** A file costs so little that the clock's steps of ten milliseconds need many of them. */
    private static final int FLOOR_TIMES = 10;

    private final Http http = new Http();

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String question() {
        return "R4: CPU-ms of a page at a location with many pieces";
    }

    @Override
    public Report run(Rig rig, Parameters parameters) throws Exception {
        LocalPlatform platform = rig.platform();
        Location location = rig.downtown();
        int rows = parameters.number("rows", 20_000);
        new ManyItems(platform.database(), location).fill(rows);
        Visitor clerk = location.clerk();
        byte[] dashboard = clerk.page("/dashboard.xhtml");
        byte[] items = clerk.page("/mailroom/items.xhtml");
        List<String> wrong = new ArrayList<>();
        check(clerk.page("/mailroom/items.xhtml?state=IN_STORAGE"), wrong);
        List<Part> parts = new ArrayList<>();
        try (BareServer bare = rig.bareServer(Map.of("dashboard.html", dashboard, "items.html", items))) {
            bare.start();
            Pages pages = new Pages(platform.serverPid(), bare, clerk, parameters);
            parts.add(part("dashboard", pages, "dashboard.html", "/dashboard.xhtml", dashboard.length, rows));
            parts.add(part("items", pages, "items.html", "/mailroom/items.xhtml", items.length, rows));
        }
        parts.add(session(platform, location, parameters.number("sessions", 100), wrong));
        return new Report(name(), parts, wrong);
    }

    /** Other benchmarks leave newer pieces at the head of the whole list, but all of them unassigned. */
    private static void check(byte[] stored, List<String> wrong) {
        if (!new String(stored, StandardCharsets.UTF_8).contains("BENCH-")) {
            wrong.add("the list of items shows none of those that were made for it");
        }
    }

    private Part part(String name, Pages pages, String file, String page, int bytes, int rows) throws Exception {
        int requests = pages.parameters().number("requests", 200);
        Callable<byte[]> floor = () -> http.bytes(200, pages.bare().file(file));
        Callable<byte[]> own = () -> pages.clerk().page(page);
        long bare = pages.bare().pid();
        int warm = pages.parameters().number("warm", 3_000); // until the JVM has compiled what a page needs
        cpuMillis(bare, warm, floor);
        cpuMillis(pages.server(), warm, own);
        Figures figures = Interleaved.run(
                pages.parameters().number("rounds", 5),
                () -> Math.max(cpuMillis(bare, requests * FLOOR_TIMES, floor), 1e-3),
                () -> cpuMillis(pages.server(), requests, own));
        return new Part(name, "CPU-ms", figures, Target.ratioAtMost(PAGE_TARGET))
                .with("bytes", Integer.toString(bytes))
                .with("pieces", Integer.toString(rows))
                .with("requests a round", requests + " (floor " + requests * FLOOR_TIMES + "), after " + warm);
    }

    private static double cpuMillis(long pid, int requests, Callable<byte[]> request) throws Exception {
        long before = ProcessUse.cpu(pid).toMillis();
        for (int i = 0; i < requests; i++) {
            request.call();
        }
        return (double) (ProcessUse.cpu(pid).toMillis() - before) / requests;
    }

    /** A floor of one KB, so that the ratio is the figure itself. */
    private static Part session(LocalPlatform platform, Location location, int sessions, List<String> wrong)
            throws Exception {
        location.clerk().page("/dashboard.xhtml");
        double before = Heap.liveKb(platform.serverPid());
        for (int i = 0; i < sessions; i++) {
            location.clerk().page("/dashboard.xhtml");
        }
        double each = (Heap.liveKb(platform.serverPid()) - before) / sessions;
        if (each <= 0) {
            wrong.add("the heap did not grow by " + sessions + " sessions: other changes hide them, take more");
        }
        return new Part("session", "KB", Figures.once(1, each), Target.productAtMost(SESSION_KB))
                .with("sessions", Integer.toString(sessions))
                .with("floor", "none; the heap's growth includes all else that happened");
    }

    /** Whom and what the parts share. */
    private record Pages(long server, BareServer bare, Visitor clerk, Parameters parameters) {}
}
