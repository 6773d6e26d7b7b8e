package org.waypost.testkit.host;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.host.HostHttp;

/** Sends every request to one server and tells it in a header which host was meant. */
final class DivertedHttp implements HostHttp {
    static final String MEANT_HOST = "Waypost-Test-Host";

    private final URI server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    DivertedHttp(URI server) {
        this.server = server;
    }

    @Override
    public HttpResponse<byte[]> send(SpiContext context, HttpRequest request) {
        Duration left = Duration.between(Instant.now(), context.deadline());
        if (left.isNegative() || left.isZero()) {
            throw new SpiException(SpiErrorCode.DOWN, "no time left for " + request.uri());
        }
        HttpRequest diverted = HttpRequest.newBuilder(request, (name, value) -> true)
                .uri(there(request.uri()))
                .setHeader(MEANT_HOST, request.uri().getAuthority())
                .timeout(
                        request.timeout().filter(own -> own.compareTo(left) < 0).orElse(left))
                .build();
        return send(diverted);
    }

    private URI there(URI meant) {
        String query = meant.getRawQuery() == null ? "" : "?" + meant.getRawQuery();
        return URI.create(server + meant.getRawPath() + query);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new SpiException(brokenOff(request), "cannot send: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SpiException(brokenOff(request), "interrupted", e);
        }
    }

    private static SpiErrorCode brokenOff(HttpRequest request) {
        boolean harmless = request.method().equals("GET") || request.method().equals("HEAD");
        return harmless ? SpiErrorCode.DOWN : SpiErrorCode.OUTCOME_UNKNOWN;
    }
}
