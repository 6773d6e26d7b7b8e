package org.waypost.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.waypost.tenants.cli.LocalhostNames;

/** The text of a page. */
final class Fetch {
    private Fetch() {}

    static String text(URI host) {
        try {
            return HttpClient.newBuilder()
                    .proxy(new LocalhostNames())
                    .build()
                    .send(
                            HttpRequest.newBuilder(URI.create(host + "/index.jsp"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
