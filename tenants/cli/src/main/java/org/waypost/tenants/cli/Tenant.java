package org.waypost.tenants.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;

/**
 * A tenant as the platform describes it.
 *
 * @param id its number
 * @param kind {@code location} or {@code franchise}
 * @param url its origin, such as {@code http://downtown.localhost:8080}
 * @param issuer the realm its people and programs sign in at
 * @param problem why it failed, in the platform's words
 */
public record Tenant(
        long id,
        String slug,
        String kind,
        String name,
        Status status,
        String url,
        String issuer,
        Optional<String> problem) {

    /** Where a tenant stands. */
    public enum Status {
        PROVISIONING,
        ACTIVE,
        SUSPENDED,
        FAILED
    }

    static Tenant of(JsonNode json) {
        return new Tenant(
                json.path("id").asLong(),
                json.path("slug").asText(),
                json.path("kind").asText(),
                json.path("name").asText(),
                Status.valueOf(json.path("status").asText().toUpperCase(Locale.ROOT)),
                json.path("url").asText(),
                json.path("issuer").asText(),
                Optional.of(json.path("problem")).filter(JsonNode::isTextual).map(JsonNode::asText));
    }
}
