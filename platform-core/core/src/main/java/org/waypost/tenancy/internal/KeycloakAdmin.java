package org.waypost.tenancy.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenancyError;

/** Speaks Keycloak's administration API as the provisioning service account, which may create realms and nothing else. */
@ApplicationScoped
class KeycloakAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration TOKEN_LIFE = Duration.ofSeconds(40);
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    /** Refusals that end by themselves: a token that has run out, somebody else in the way, too many at once. */
    private static final Set<Integer> PASSING = Set.of(401, CONFLICT, 429);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    private String token = "";
    private Instant tokenUntil = Instant.MIN;

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Reads; nothing when there is no such thing. */
    Optional<JsonNode> find(String path) {
        HttpResponse<String> answer = send(request(path).GET());
        return answer.statusCode() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(json(checked(answer).body()));
    }

    /** Creates; what is there already stays. {@code body} is JSON text or what becomes JSON. */
    void create(String path, Object body) {
        HttpResponse<String> answer = send(request(path).POST(BodyPublishers.ofString(text(body))));
        if (answer.statusCode() != CONFLICT) {
            checked(answer);
        }
    }

    /** Changes or triggers. */
    void put(String path, Object body) {
        checked(send(request(path).PUT(BodyPublishers.ofString(text(body)))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(installation.keycloakUrl() + "/admin" + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        if (clock.instant().isAfter(tokenUntil)) {
            String form = "grant_type=client_credentials&client_id=" + encode(installation.provisionerId())
                    + "&client_secret=" + encode(installation.provisionerSecret());
            URI endpoint = URI.create(installation.issuer("master") + "/protocol/openid-connect/token");
            HttpRequest.Builder request = HttpRequest.newBuilder(endpoint)
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form));
            token = json(checked(send(request)).body()).get("access_token").asText();
            tokenUntil = clock.instant().plus(TOKEN_LIFE);
        }
        return token;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new PlatformException(TenancyError.IDENTITY_PROVIDER_AWAY, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformException(TenancyError.IDENTITY_PROVIDER_AWAY, e);
        }
    }

    private static HttpResponse<String> checked(HttpResponse<String> answer) {
        check(answer.statusCode(), answer.body());
        return answer;
    }

    static void check(int status, String body) {
        if (status >= 500 || PASSING.contains(status)) {
            throw new PlatformException(TenancyError.IDENTITY_PROVIDER_AWAY, status);
        }
        if (status >= 400) {
            throw new PlatformException(TenancyError.IDENTITY_PROVIDER_REFUSED, status + " " + body);
        }
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new PlatformException(TenancyError.IDENTITY_PROVIDER_AWAY, e);
        }
    }

    private static String text(Object body) {
        try {
            return body instanceof String ready ? ready : JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
