package org.waypost.bench.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waypost.bench.platform.Http;
import org.waypost.bench.platform.Location;

/** A program ends very many deliveries at once, as a clerk does who has chosen a whole list. */
final class BulkCompletion {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Http http = new Http();
    private final Location location;

    BulkCompletion(Location location) {
        this.location = location;
    }

    /** Milliseconds until the answer with a result per request was there. */
    double millis(List<String> requests, List<String> wrong) throws IOException, InterruptedException {
        String chosen =
                requests.stream().map(id -> "{\"id\":\"" + id + "\"}").collect(Collectors.joining(",", "[", "]"));
        String body = "{\"step\":\"complete\",\"requests\":" + chosen + "}";
        String[] headers = {"Content-Type", "application/json", "Authorization", location.bearer()};
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = http.post(
                URI.create(location.origin() + "/api/v1/requests/batch"), BodyPublishers.ofString(body), headers);
        double millis = (System.nanoTime() - start) / 1e6;
        wrong.addAll(complaints(answer, requests));
        return millis;
    }

    private static List<String> complaints(HttpResponse<byte[]> answer, List<String> requests) throws IOException {
        List<String> complaints = new ArrayList<>();
        JsonNode results = JSON.readTree(answer.body()).path("results");
        if (answer.statusCode() != 200 || results.size() != requests.size()) {
            complaints.add("bulk answered " + answer.statusCode() + " with " + results.size() + " results");
        }
        for (JsonNode result : results) {
            if (!result.path("status").asText().equals("done")) {
                complaints.add("bulk: " + result);
            }
        }
        return complaints;
    }
}
