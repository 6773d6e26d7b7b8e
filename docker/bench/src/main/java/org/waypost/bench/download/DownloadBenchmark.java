package org.waypost.bench.download;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.waypost.bench.Benchmark;
import org.waypost.bench.Parameters;
import org.waypost.bench.measure.Figures;
import org.waypost.bench.measure.Interleaved;
import org.waypost.bench.measure.Load;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.Report;
import org.waypost.bench.measure.Sha256;
import org.waypost.bench.measure.Target;
import org.waypost.bench.platform.BareServer;
import org.waypost.bench.platform.Http;
import org.waypost.bench.platform.Location;
import org.waypost.bench.platform.MailBag;
import org.waypost.bench.platform.Rig;
import org.waypost.local.demo.LocationApi;
import org.waypost.local.demo.Picture;

/** R5. MB a second of originals with a bearer token against the same bytes as a file of the bare server; two clients. */
public final class DownloadBenchmark implements Benchmark {
    private static final int CLIENTS = 2;
    private static final int LARGE = 1_000_000;
    private static final int SMALL = 100_000;
    private static final double LARGE_TARGET = 0.60;
    private static final double SMALL_TARGET = 0.40;
    private static final int RANGE_FROM = 40_000;
    private static final int RANGE_TO = 69_999;
    private static final double MB = 1e6;

    private final Http http = new Http();

    @Override
    public String name() {
        return "download";
    }

    @Override
    public String question() {
        return "R5: MB of authorised, decrypted photographs a second";
    }

    @Override
    public Report run(Rig rig, Parameters parameters) throws Exception {
        rig.platform();
        Location location = rig.downtown();
        MailBag bag = new MailBag(1);
        Picture large = bag.ofSize(LARGE);
        Picture small = bag.ofSize(SMALL);
        int rounds = parameters.number("rounds", 5);
        List<String> wrong = new ArrayList<>();
        try (BareServer bare = rig.bareServer(Map.of("large", large.bytes(), "small", small.bytes()))) {
            bare.start();
            Road largeRoad = new Road(bare.file("large"), location, large, parameters.number("large", 300), wrong);
            Road smallRoad = new Road(bare.file("small"), location, small, parameters.number("small", 1000), wrong);
            return new Report(
                    name(),
                    List.of(
                            part("1 MB", largeRoad, rounds, LARGE_TARGET),
                            part("100 KB", smallRoad, rounds, SMALL_TARGET)),
                    wrong);
        }
    }

    private Part part(String name, Road road, int rounds, double target) throws Exception {
        URI own = store(road);
        checkRange(own, road);
        rate(road.floor(), road); // both warm up
        rate(own, road);
        Figures figures = Interleaved.run(rounds, () -> rate(road.floor(), road), () -> rate(own, road));
        return new Part(name, "MB/s", figures, Target.ratioAtLeast(target))
                .with("requests a round", Integer.toString(road.requests()))
                .with("ranges", "checked");
    }

    private static URI store(Road road) {
        LocationApi.Intake result =
                road.location().api().intake(List.of(road.picture())).get(0);
        if (result.itemId().isEmpty()) {
            throw new IllegalStateException("refused: " + result.message());
        }
        return road.location().original(result.itemId());
    }

    private double rate(URI address, Road road) throws Exception {
        String bearer = road.location().bearer();
        Callable<byte[]> one = () -> http.bytes(200, address, "Authorization", bearer);
        Callable<Integer> length = () -> one.call().length;
        long begun = System.nanoTime();
        List<Integer> lengths = Load.run(CLIENTS, Collections.nCopies(road.requests(), length));
        double rate =
                Load.perSecond(lengths.stream().mapToLong(Integer::longValue).sum() / MB, begun);
        if (!Sha256.of(one.call()).equals(Sha256.of(road.picture().bytes()))) {
            road.wrong().add(address + " gave other bytes");
        }
        return rate;
    }

    private void checkRange(URI address, Road road) throws Exception {
        HttpResponse<byte[]> response = http.get(
                address, "Authorization", road.location().bearer(), "Range", "bytes=" + RANGE_FROM + "-" + RANGE_TO);
        byte[] whole = road.picture().bytes();
        String meant = "bytes " + RANGE_FROM + "-" + RANGE_TO + "/" + whole.length;
        boolean right = response.statusCode() == 206
                && response.headers().firstValue("Content-Range").orElse("").equals(meant)
                && Arrays.equals(response.body(), Arrays.copyOfRange(whole, RANGE_FROM, RANGE_TO + 1));
        if (!right) {
            road.wrong()
                    .add("a range of " + address + " was answered " + response.statusCode() + " "
                            + response.headers().firstValue("Content-Range").orElse("without Content-Range"));
        }
    }

    /** One file on its two roads, and where wrong answers are noted. */
    private record Road(URI floor, Location location, Picture picture, int requests, List<String> wrong) {}
}
