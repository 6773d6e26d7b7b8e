package org.waypost.tenants.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The few things Bootstrap does through Keycloak's admin API. Each brings about a state, whatever was there before. */
final class KeycloakAdmin {
    private final Http http = new Http();
    private final URI realms;
    private final AccessToken token;

    KeycloakAdmin(URI keycloak, AccessToken token) {
        this.realms = URI.create(keycloak + "/admin/realms");
        this.token = token;
    }

    /** Creates the realm, or brings an existing one up to date without touching its people. */
    void realm(String json) {
        ObjectNode realm = Json.object(json);
        String name = realm.path("realm").asText();
        if (http.get(realm(name, "/clients"), token.value()).ok()) {
            JsonNode portal = realm.path("clients").path(0);
            realm.remove("clients");
            realm.remove("components");
            realm.remove("roles");
            done(http.put(realm(name, ""), realm, token.value()));
            client(name, portal.toString());
        } else {
            done(http.post(realms, realm, token.value()));
        }
    }

    /** Creates the client, or brings an existing one up to date; returns Keycloak's id of it. */
    String client(String realm, String json) {
        ObjectNode wanted = Json.object(json);
        URI search = realm(
                realm, "/clients?clientId=" + encode(wanted.path("clientId").asText()));
        Optional<JsonNode> existing = first(search);
        if (existing.isEmpty()) {
            done(http.post(realm(realm, "/clients"), wanted, token.value()));
            return first(search).orElseThrow().path("id").asText();
        }
        String id = existing.get().path("id").asText();
        wanted.remove("protocolMappers"); // they have ids of their own; they never change
        done(http.put(realm(realm, "/clients/" + id), wanted, token.value()));
        return id;
    }

    /** Gives the program behind a client a realm role. */
    void programRole(String realm, String clientId, String role) {
        JsonNode user = done(http.get(realm(realm, "/clients/" + clientId + "/service-account-user"), token.value()));
        userRole(realm, user.path("id").asText(), role);
    }

    Optional<String> userByEmail(String realm, String email) {
        return first(realm(realm, "/users?exact=true&email=" + encode(email)))
                .map(user -> user.path("id").asText());
    }

    String createUser(String realm, JsonNode user) {
        done(http.post(realm(realm, "/users"), user, token.value()));
        return userByEmail(realm, user.path("email").asText()).orElseThrow();
    }

    void userRole(String realm, String user, String role) {
        JsonNode found = done(http.get(realm(realm, "/roles/" + encode(role)), token.value()));
        done(http.post(
                realm(realm, "/users/" + user + "/role-mappings/realm"),
                Json.MAPPER.createArrayNode().add(found),
                token.value()));
    }

    private Optional<JsonNode> first(URI search) {
        JsonNode found = done(http.get(search, token.value()));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    private URI realm(String name, String rest) {
        return URI.create(realms + "/" + name + rest);
    }

    private static JsonNode done(Answer answer) {
        if (!answer.ok()) {
            throw CliException.failed("Keycloak refused: " + answer.reason());
        }
        return answer.body();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
