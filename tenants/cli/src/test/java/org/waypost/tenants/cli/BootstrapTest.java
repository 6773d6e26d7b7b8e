package org.waypost.tenants.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final String REALM = "/admin/realms/waypost-platform";

    private FakeServer keycloak;

    @BeforeEach
    void start() throws IOException {
        keycloak = new FakeServer()
                .token("master")
                .on("GET /admin/realms/master/clients/c1/service-account-user", 200, "{\"id\":\"u1\"}")
                .on("GET /admin/realms/master/roles/create-realm", 200, "{\"id\":\"r1\",\"name\":\"create-realm\"}")
                .on("POST /admin/realms/master/users/u1/role-mappings/realm", 204, "")
                .on("GET " + REALM + "/clients/c2/service-account-user", 200, "{\"id\":\"u2\"}")
                .on("GET " + REALM + "/roles/platform-admin", 200, "{\"id\":\"r2\",\"name\":\"platform-admin\"}")
                .on("POST " + REALM + "/users/u2/role-mappings/realm", 204, "")
                .on("POST " + REALM + "/users/u3/role-mappings/realm", 204, "");
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void an_empty_keycloak_gets_service_account_realm_program_and_administrator() {
        keycloak.on("GET /admin/realms/master/clients", 200, "[]")
                .on("GET /admin/realms/master/clients", 200, "[{\"id\":\"c1\"}]")
                .on("POST /admin/realms/master/clients", 201, "")
                .on("GET " + REALM + "/clients", 404, "{}")
                .on("GET " + REALM + "/clients", 200, "[]")
                .on("GET " + REALM + "/clients", 200, "[{\"id\":\"c2\"}]")
                .on("POST /admin/realms", 201, "")
                .on("POST " + REALM + "/clients", 201, "")
                .on("GET " + REALM + "/users", 200, "[]")
                .on("GET " + REALM + "/users", 200, "[{\"id\":\"u3\"}]")
                .on("POST " + REALM + "/users", 201, "");

        List<String> lines = bootstrap();

        assertThat(lines).hasSize(4);
        assertThat(keycloak.requests())
                .anySatisfy(request -> assertThat(request)
                        .startsWith("POST /admin/realms/master/clients ")
                        .contains("\"client.use.lightweight.access.token.enabled\":\"true\""))
                .anySatisfy(request -> assertThat(request)
                        .startsWith("POST /admin/realms ")
                        .contains("http://admin.localhost:8080/oidc/callback"))
                .anySatisfy(request -> assertThat(request)
                        .startsWith("POST " + REALM + "/users ")
                        .contains("root@waypost.example", "\"value\":\"Waypost-demo-1\""))
                .anySatisfy(request -> assertThat(request)
                        .startsWith("POST " + REALM + "/users/u2/role-mappings/realm")
                        .contains("platform-admin"));
    }

    @Test
    void a_second_run_updates_and_creates_nothing() {
        keycloak.on("GET /admin/realms/master/clients", 200, "[{\"id\":\"c1\"}]")
                .on("PUT /admin/realms/master/clients/c1", 204, "")
                .on("GET " + REALM + "/clients", 200, "[{\"id\":\"c2\"}]")
                .on("PUT " + REALM, 204, "")
                .on("PUT " + REALM + "/clients/c2", 204, "")
                .on("GET " + REALM + "/users", 200, "[{\"id\":\"u3\"}]");

        bootstrap();

        assertThat(keycloak.requests())
                .filteredOn(request -> request.startsWith("POST /admin"))
                .allSatisfy(request -> assertThat(request).contains("/role-mappings/realm"));
        assertThat(keycloak.requests()).noneMatch(request -> request.contains("Waypost-demo-1"));
    }

    @Test
    void a_refusal_of_keycloak_is_passed_on() {
        keycloak.on("GET /admin/realms/master/clients", 403, "{\"error\":\"HTTP 403 Forbidden\"}");

        assertThatThrownBy(this::bootstrap)
                .isInstanceOf(CliException.class)
                .hasMessage("Keycloak refused: HTTP 403 Forbidden");
    }

    private List<String> bootstrap() {
        List<String> lines = new ArrayList<>();
        Bootstrap.of(Settings.of(Map.of(
                        "WAYPOST_KEYCLOAK_URL", keycloak.url().toString(),
                        "WAYPOST_KEYCLOAK_ADMIN_PASSWORD", "a",
                        "WAYPOST_KEYCLOAK_PROVISIONER_SECRET", "b",
                        "WAYPOST_PLATFORM_PORTAL_SECRET", "c",
                        "WAYPOST_CLI_SECRET", "d",
                        "WAYPOST_PLATFORM_ADMIN_EMAIL", "root@waypost.example",
                        "WAYPOST_PLATFORM_ADMIN_PASSWORD", "Waypost-demo-1")))
                .run(lines::add);
        return lines;
    }
}
