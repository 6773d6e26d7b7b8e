package org.waypost.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.waypost.local.process.LocalException;
import org.waypost.tenants.cli.AccessToken;
import org.waypost.tenants.cli.LocalhostNames;

/** The REST API of one location, as one of its programs. Refusals raise {@link LocalException} in the API's words. */
public final class LocationApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(new LocalhostNames())
            .build();
    private final URI api;
    private final AccessToken token;

    /**
     * The API at an address.
     *
     * @param location its origin, such as {@code http://downtown.localhost:8080}
     */
    public LocationApi(URI location, AccessToken token) {
        this.api = URI.create(location + "/api/v1/");
        this.token = token;
    }

    /**
     * What became of one file.
     *
     * @param status {@code stored}, {@code duplicate} or {@code refused}
     * @param itemId empty when refused
     */
    public record Intake(String name, String status, String itemId, String message) {}

    /** Hands in pictures, at most fifty; one result for each, in the same order. */
    public List<Intake> intake(List<Picture> pictures) {
        Multipart body = new Multipart(pictures);
        JsonNode results =
                send("POST", "intake", body.contentType(), body.publisher()).path("results");
        return StreamSupport.stream(results.spliterator(), false)
                .map(result -> new Intake(
                        result.path("name").asText(),
                        result.path("status").asText(),
                        result.path("itemId").asText(""),
                        result.path("message").asText("")))
                .toList();
    }

    /** Writes down sender and mail type of a piece. */
    public void describe(String itemId, String sender, String mailType) {
        json("PUT", "items/" + itemId + "/metadata", Map.of("sender", sender, "mailType", mailType));
    }

    /** Ties a piece to a mailbox. */
    public void assign(String itemId, String mailbox) {
        json("POST", "items/" + itemId + "/assignment", Map.of("mailbox", mailbox));
    }

    /** One piece as the API shows it. */
    public JsonNode item(String itemId) {
        return send("GET", "items/" + itemId, "application/json", BodyPublishers.noBody());
    }

    private void json(String method, String path, Map<String, String> body) {
        try {
            send(method, path, "application/json", BodyPublishers.ofString(JSON.writeValueAsString(body)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private JsonNode send(String method, String path, String type, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(api.resolve(path))
                .header("Authorization", "Bearer " + token.value())
                .header("Content-Type", type)
                .timeout(Duration.ofMinutes(2))
                .method(method, body)
                .build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new LocalException(
                        method + " " + request.uri() + " answered " + response.statusCode() + ": " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new LocalException(method + " " + request.uri() + " failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted at " + request.uri(), e);
        }
    }
}
