package org.waypost.bench.requests;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waypost.bench.Benchmark;
import org.waypost.bench.Parameters;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.Percentiles;
import org.waypost.bench.measure.Report;
import org.waypost.bench.pages.ManyItems;
import org.waypost.bench.pages.PageCost;
import org.waypost.bench.platform.BareServer;
import org.waypost.bench.platform.Location;
import org.waypost.bench.platform.RealBrowser;
import org.waypost.bench.platform.Rig;
import org.waypost.bench.platform.Visitor;
import org.waypost.local.LocalPlatform;

/**
 * A location with very many open requests. From the moment a renter asks until it stands below the bell of an operator's open
 * dashboard, in a real browser; R4 of that dashboard; and how long it takes to complete 500 requests at once.
 */
public final class RequestsBenchmark implements Benchmark {
    private static final double MOST_MILLIS = 1_000;
    private static final double MOST_BULK_MILLIS = 5_000;
    private static final int BULK = 500;
    private static final int SPARE = 400;
    private static final String RENTER = "marisol@vega.example";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public String question() {
        return "from a renter's request to the bell, the dashboard with 50,000 open requests, 500 completed at once";
    }

    @Override
    public Report run(Rig rig, Parameters parameters) throws Exception {
        LocalPlatform platform = rig.platform();
        Location location = rig.downtown();
        int open = parameters.number("open", 50_000);
        int pieces = open / 19 * 20 + 20; // one of twenty is not stored
        int rounds = parameters.number("rounds", 5);
        ManyItems mail = new ManyItems(platform.database(), location);
        mail.fill(pieces + SPARE + rounds * 2 * BULK, pieces);
        List<String> wrong = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        try {
            Percentiles waits = Percentiles.of(waits(location, parameters.number("asked", 100), pieces, wrong));
            parts.add(waits.part("bell p50", "ms", 0.5, MOST_MILLIS));
            parts.add(waits.part("bell p99", "ms", 0.99, MOST_MILLIS));
            parts.add(dashboard(rig, platform, location, parameters).with("open requests", Integer.toString(open)));
            parts.add(Percentiles.of(bulk(location, rounds, pieces + SPARE, wrong))
                    .part("500 completed", "ms", 1, MOST_BULK_MILLIS));
        } finally {
            mail.askNothing();
        }
        return new Report(name(), parts, wrong);
    }

    private static List<Double> waits(Location location, int times, int first, List<String> wrong) throws Exception {
        Visitor renter = location.renter(RENTER);
        List<Double> waits = new ArrayList<>();
        try (RealBrowser browser = RealBrowser.open()) {
            BellWatch bell = new BellWatch(browser.page(), location);
            for (int time = 0; time <= times; time++) {
                long start = System.currentTimeMillis();
                String request = asked(renter, ManyItems.stored(first + time % SPARE));
                long wait = bell.seen(request) - start;
                answer(renter.posts("/ui/v1/requests/" + request + "/cancel", ""));
                if (wait < 0) {
                    wrong.add("request " + request + " was seen before it was asked for");
                }
                if (time > 0) { // the first one warms up page and server
                    waits.add((double) wait);
                }
            }
        }
        return waits;
    }

    private static List<Double> bulk(Location location, int rounds, int first, List<String> wrong) throws Exception {
        Visitor renter = location.renter(RENTER);
        BulkCompletion completion = new BulkCompletion(location);
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            List<String> requests = new ArrayList<>();
            for (int piece = 0; piece < BULK; piece++) {
                requests.add(asked(renter, ManyItems.stored(first + 2 * (round * BULK + piece))));
            }
            times.add(completion.millis(requests, wrong));
        }
        return times;
    }

    private static String asked(Visitor renter, long piece) throws IOException, InterruptedException {
        return answer(renter.posts("/ui/v1/items/" + piece + "/requests", "{\"kind\":\"deliver\"}"));
    }

    private static String answer(HttpResponse<byte[]> response) throws IOException {
        if (response.statusCode() != 200) {
            throw new IOException(response.uri() + " answered " + response.statusCode());
        }
        return JSON.readTree(response.body()).path("id").asText();
    }

    private static Part dashboard(Rig rig, LocalPlatform platform, Location location, Parameters parameters)
            throws Exception {
        Visitor clerk = location.clerk();
        byte[] page = clerk.page("/dashboard.xhtml");
        try (BareServer bare = rig.bareServer(Map.of("dashboard.html", page))) {
            bare.start();
            return new PageCost(platform.serverPid(), bare, clerk, parameters)
                    .part("dashboard", "dashboard.html", "/dashboard.xhtml");
        }
    }
}
