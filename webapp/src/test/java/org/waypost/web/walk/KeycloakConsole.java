package org.waypost.web.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.waypost.web.it.RunningPlatform;

/** What an administrator of Keycloak does in its console. */
final class KeycloakConsole {
    private final RunningPlatform platform;

    KeycloakConsole(RunningPlatform platform) {
        this.platform = platform;
    }

    /** Ends every session of a person; Keycloak tells the platform by its back channel. */
    void endsAllSessionsOf(String realm, String email) {
        try {
            String users = "/admin/realms/" + realm + "/users";
            JsonNode found =
                    send(request(users + "?exact=true&email=" + encoded(email)).GET());
            send(request(users + "/" + found.path(0).path("id").asText() + "/logout")
                    .POST(BodyPublishers.noBody()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(platform.parts().keycloakUrl() + path))
                .header("Authorization", "Bearer " + token());
    }

    private String token() throws IOException, InterruptedException {
        String form = form(Map.of(
                "grant_type", "password",
                "client_id", "admin-cli",
                "username", "admin",
                "password", password()));
        URI address = URI.create(platform.parts().keycloakUrl() + "/realms/master/protocol/openid-connect/token");
        return send(HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .path("access_token")
                .asText();
    }

    private String password() throws IOException {
        Properties settings = new Properties();
        try (Reader file = Files.newBufferedReader(platform.parts().logs().resolveSibling("cli.properties"))) {
            settings.load(file);
        }
        return settings.getProperty("WAYPOST_KEYCLOAK_ADMIN_PASSWORD");
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return new ObjectMapper()
                .readTree(platform.http()
                        .send(request.build(), BodyHandlers.ofString())
                        .body());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
