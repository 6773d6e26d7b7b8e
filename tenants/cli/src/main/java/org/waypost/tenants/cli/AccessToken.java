package org.waypost.tenants.cli;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** An access token that is fetched again shortly before it expires. */
public final class AccessToken {
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final Http http = new Http();
    private final URI issuer;
    private final Map<String, String> grant;
    private final InstantSource clock;
    private String value = "";
    private Instant until = Instant.MIN;

    AccessToken(URI issuer, Map<String, String> grant, InstantSource clock) {
        this.issuer = issuer;
        this.grant = Map.copyOf(grant);
        this.clock = clock;
    }

    /** The token of a program that signs in with its own secret. */
    public static AccessToken ofProgram(URI issuer, String id, String secret) {
        return new AccessToken(
                issuer,
                Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", secret),
                InstantSource.system());
    }

    static AccessToken ofKeycloakAdmin(URI issuer, String user, String password) {
        return new AccessToken(
                issuer,
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", user, "password", password),
                InstantSource.system());
    }

    /** A token that lives at least some seconds more. */
    public synchronized String value() {
        if (!clock.instant().isBefore(until)) {
            fetch();
        }
        return value;
    }

    private void fetch() {
        Answer answer = http.form(URI.create(issuer + "/protocol/openid-connect/token"), grant);
        if (!answer.ok()) {
            throw CliException.failed("Sign-in at " + issuer + " was refused: " + answer.reason()
                    + ". Check the client's id and secret.");
        }
        value = answer.body().path("access_token").asText();
        until = clock.instant()
                .plusSeconds(answer.body().path("expires_in").asLong())
                .minus(MARGIN);
    }
}
