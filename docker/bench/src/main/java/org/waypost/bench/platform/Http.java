package org.waypost.bench.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.waypost.tenants.cli.LocalhostNames;

/** HTTP/1.1 over kept connections, to floors and product alike; follows no redirect. */
public final class Http {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(new LocalhostNames())
            .connectTimeout(PATIENCE)
            .build();

    /** Fetches with pairs of header names and values. */
    public HttpResponse<byte[]> get(URI address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** The same, where anything but the status is a failure. */
    public byte[] bytes(int status, URI address, String... headers) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = get(address, headers);
        if (response.statusCode() != status) {
            throw new IOException(address + " answered " + response.statusCode() + ", not " + status);
        }
        return response.body();
    }

    /** Sends a body. */
    public HttpResponse<byte[]> post(URI address, HttpRequest.BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(PATIENCE).POST(body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Whether there is an answer with that status. */
    public boolean answers(int status, URI address) {
        try {
            return get(address).statusCode() == status;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
