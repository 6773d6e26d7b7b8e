package org.waypost.web.isolation.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.waypost.tenants.cli.AccessToken;
import org.waypost.web.it.RunningPlatform;

/** Somebody who sends requests to one host: a program with a token, a person with a session, or nobody. */
public final class Caller {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PROGRAMS = "/api/v1/";
    private static final String PAGES_SCRIPTS = "/ui/v1/";

    private final RunningPlatform platform;
    private final String slug;
    private final String api;
    private final Supplier<Map<String, String>> identity;

    private Caller(RunningPlatform platform, String slug, String api, Supplier<Map<String, String>> identity) {
        this.platform = platform;
        this.slug = slug;
        this.api = api;
        this.identity = identity;
    }

    public static Caller nobody(RunningPlatform platform, String slug) {
        return new Caller(platform, slug, PROGRAMS, Map::of);
    }

    public static Caller program(RunningPlatform platform, String slug, AccessToken token) {
        return new Caller(platform, slug, PROGRAMS, () -> Map.of("Authorization", "Bearer " + token.value()));
    }

    /** Shows a token that is not fetched anew. */
    public static Caller token(RunningPlatform platform, String slug, String token) {
        return new Caller(platform, slug, PROGRAMS, () -> Map.of("Authorization", "Bearer " + token));
    }

    /** A person who has signed in at Keycloak's page. */
    public static Caller person(RunningPlatform platform, String slug, String email, String password) {
        Cookies cookies = new SignIn(platform.http()).at(platform.url(slug, "/"), email, password);
        String host = platform.url(slug).getHost();
        return new Caller(platform, slug, PAGES_SCRIPTS, () -> Map.of("Cookie", cookies.of(host)));
    }

    /** The same token or cookies, shown at another host. */
    public Caller at(String other) {
        return new Caller(platform, other, api, identity);
    }

    /** The same cookies shown where only tokens count, or a token where only cookies do. */
    public Caller throughTheOtherDoor() {
        return new Caller(platform, slug, api.equals(PROGRAMS) ? PAGES_SCRIPTS : PROGRAMS, identity);
    }

    /** Calls the REST API this caller uses: {@code items?state=unassigned}. */
    public Reply calls(String method, String route, Body body, String... headers) {
        return sends(method, api + route, body, origin().toString(), headers);
    }

    public Reply reads(String route) {
        return calls("GET", route, Body.NONE);
    }

    public Reply posts(String route, Body body) {
        return calls("POST", route, body);
    }

    /** Without telling the length before. */
    public Reply postsInChunks(String route, Body body) {
        return send(request(api + route, body, origin().toString())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.bytes())))
                .build());
    }

    /** As a browser would send it for a page of another origin. */
    public Reply callsFrom(String origin, String method, String route) {
        return sends(method, api + route, Body.NONE, origin);
    }

    /** Opens a page; redirects are not followed. */
    public Reply opens(String page) {
        return sends("GET", page, Body.NONE, origin().toString(), "Accept", "text/html");
    }

    /** Asks for any address in any kind of answer. */
    public Reply fetches(String path) {
        return sends("GET", path, Body.NONE, origin().toString());
    }

    /** Posts to any address, as a program of somebody else. */
    public Reply postsTo(String path, Body body) {
        return sends("POST", path, body, origin().toString());
    }

    private Reply sends(String method, String path, Body body, String origin, String... headers) {
        HttpRequest.Builder request =
                request(path, body, origin).method(method, BodyPublishers.ofByteArray(body.bytes()));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private HttpRequest.Builder request(String path, Body body, String origin) {
        HttpRequest.Builder request = HttpRequest.newBuilder(platform.url(slug, path))
                .timeout(PATIENCE)
                .header("Origin", origin);
        identity.get().forEach(request::header);
        if (!body.contentType().isEmpty()) {
            request.header("Content-Type", body.contentType());
        }
        return request;
    }

    private Reply send(HttpRequest request) {
        try {
            return Reply.of(platform.http().send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where this caller's requests go. */
    public URI origin() {
        return platform.url(slug);
    }

    @Override
    public String toString() {
        return (api.equals(PROGRAMS) ? "program" : "person") + " at " + slug;
    }
}
