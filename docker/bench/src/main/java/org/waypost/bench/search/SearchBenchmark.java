package org.waypost.bench.search;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.waypost.bench.Benchmark;
import org.waypost.bench.Parameters;
import org.waypost.bench.measure.Figures;
import org.waypost.bench.measure.Interleaved;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.Report;
import org.waypost.bench.measure.Target;
import org.waypost.bench.platform.Http;
import org.waypost.bench.platform.Location;
import org.waypost.bench.platform.Rig;
import org.waypost.local.LocalPlatform;

/**
 * R9. The time of a page in the middle of the list and of searches at a location with very much mail, against the same at one
 * with little, on the same platform in the same run.
 */
public final class SearchBenchmark implements Benchmark {
    private static final double TARGET = 1.3;
    private static final long FEW_IDS = 3_000_000_000L;
    private static final long MANY_IDS = 4_000_000_000L;

    /** What is asked for. */
    private static final Map<String, Function<SearchableMail, String>> QUESTIONS = new TreeMap<>(Map.of(
            "page in the middle", mail -> "after=" + mail.middle(),
            "by state, in the middle", mail -> "state=in_storage&after=" + mail.middle(),
            "a word that all have", mail -> "q=renter&after=" + mail.middle(),
            "beginning of a word that all have", mail -> "q=send",
            "sender", mail -> "q=" + SearchableMail.SENDER,
            "all have it, and a sender", mail -> "q=renter+" + SearchableMail.SENDER,
            "tracking number", mail -> "tracking=track" + mail.lastId(),
            "a rare type", mail -> "type=check&size=1",
            "nothing has it", mail -> "q=nothingfitsthis"));

    private final Http http = new Http();

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String question() {
        return "R9: milliseconds of a page of items and of searches, much mail against little";
    }

    @Override
    public Report run(Rig rig, Parameters parameters) throws Exception {
        LocalPlatform platform = rig.platform();
        Place few = new Place(rig.location("london"), mail(platform, rig.location("london"), FEW_IDS, 1_000));
        int rows = parameters.number("items", 1_000_000);
        Place many = new Place(rig.downtown(), mail(platform, rig.downtown(), MANY_IDS, rows));
        List<Part> parts = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Function<SearchableMail, String>> question : QUESTIONS.entrySet()) {
            parts.add(part(question.getKey(), question.getValue(), List.of(few, many), parameters)
                    .with("items", "1000 and " + rows));
            check(question.getKey(), text(many, question.getValue()), wrong);
        }
        return new Report(name(), parts, wrong);
    }

    private static SearchableMail mail(LocalPlatform platform, Location location, long firstId, int rows)
            throws Exception {
        SearchableMail mail = new SearchableMail(platform.database(), location, firstId, rows);
        mail.fill();
        return mail;
    }

    private Part part(String name, Function<SearchableMail, String> question, List<Place> places, Parameters parameters)
            throws Exception {
        int requests = parameters.number("requests", 50);
        for (Place place : places) {
            millis(place, question, parameters.number("warm", 200));
        }
        Figures figures = Interleaved.run(
                parameters.number("rounds", 5),
                () -> millis(places.get(0), question, requests),
                () -> millis(places.get(1), question, requests));
        return new Part(name, "ms", figures, Target.ratioAtMost(TARGET));
    }

    private double millis(Place place, Function<SearchableMail, String> question, int requests) throws Exception {
        long begin = System.nanoTime();
        for (int i = 0; i < requests; i++) {
            text(place, question);
        }
        return (System.nanoTime() - begin) / 1e6 / requests;
    }

    private String text(Place place, Function<SearchableMail, String> question) throws Exception {
        URI address = URI.create(place.location().origin() + "/api/v1/items?size=50&" + question.apply(place.mail()));
        return new String(
                http.bytes(200, address, "Authorization", place.location().bearer()), StandardCharsets.UTF_8);
    }

    private static void check(String question, String answer, List<String> wrong) {
        boolean isFound = answer.contains("\"S-");
        if (isFound == question.startsWith("nothing")) {
            wrong.add(question + ": " + (isFound ? "found something" : "found nothing"));
        }
    }

    /** A location and its mail. */
    private record Place(Location location, SearchableMail mail) {}
}
