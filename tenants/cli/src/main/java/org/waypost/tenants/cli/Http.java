package org.waypost.tenants.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests with JSON bodies to servers that answer JSON. */
final class Http {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(new LocalhostNames())
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Answer get(URI address, String bearer) {
        return send(request(address, bearer).GET());
    }

    Answer post(URI address, JsonNode body, String bearer) {
        return send(json(request(address, bearer)).POST(BodyPublishers.ofString(body.toString())));
    }

    Answer put(URI address, JsonNode body, String bearer) {
        return send(json(request(address, bearer)).PUT(BodyPublishers.ofString(body.toString())));
    }

    Answer post(URI address, Path file, String type, String bearer) {
        try {
            return send(request(address, bearer).header("Content-Type", type).POST(BodyPublishers.ofFile(file)));
        } catch (FileNotFoundException e) {
            throw CliException.failed("There is no file " + file);
        }
    }

    Answer delete(URI address, String bearer) {
        return send(request(address, bearer).DELETE());
    }

    Answer form(URI address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.timeout(Duration.ofSeconds(60)).build();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), Json.body(response.body()));
        } catch (IOException e) {
            throw CliException.failed("Nobody answers at " + origin(request.uri()) + ". Is the platform running?");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CliException.failed("Interrupted while waiting for " + origin(request.uri()));
        }
    }

    private static HttpRequest.Builder request(URI address, String bearer) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + bearer);
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json");
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
