package org.waypost.bench.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waypost.bench.Benchmark;
import org.waypost.bench.Parameters;
import org.waypost.bench.measure.Figures;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.Report;
import org.waypost.bench.measure.Target;
import org.waypost.bench.platform.BareServer;
import org.waypost.bench.platform.Heap;
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
    private static final double SESSION_KB = 150;
    private static final int REQUESTS = 200;

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
        new ManyItems(platform.database(), location).fill(rows, REQUESTS);
        Visitor clerk = location.clerk();
        byte[] dashboard = clerk.page("/dashboard.xhtml");
        byte[] items = clerk.page("/mailroom/items.xhtml");
        List<String> wrong = new ArrayList<>();
        check(clerk.page("/mailroom/items.xhtml?state=IN_STORAGE"), wrong);
        List<Part> parts = new ArrayList<>();
        try (BareServer bare = rig.bareServer(Map.of("dashboard.html", dashboard, "items.html", items))) {
            bare.start();
            PageCost pages = new PageCost(platform.serverPid(), bare, clerk, parameters);
            parts.add(pages.part("dashboard", "dashboard.html", "/dashboard.xhtml")
                    .with("pieces", Integer.toString(rows)));
            parts.add(
                    pages.part("items", "items.html", "/mailroom/items.xhtml").with("pieces", Integer.toString(rows)));
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
}
