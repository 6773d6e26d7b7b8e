package org.waypost.tenants.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    private static final Path LAKESIDE = Path.of("..", "examples", "lakeside.json");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private FakeServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FakeServer().token("waypost-platform");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void create_sends_the_definition_and_returns_when_the_tenant_is_active() {
        server.on("POST /api/v1/tenants", 202, tenant("provisioning"))
                .on("GET /api/v1/tenants/lakeside", 200, tenant("provisioning"))
                .on("GET /api/v1/tenants/lakeside", 200, tenant("active"));

        assertThat(run("create", LAKESIDE.toString())).isZero();

        assertThat(out.toString()).endsWith("lakeside is active: http://lakeside.localhost:8080\n");
        assertThat(server.requests())
                .anySatisfy(request -> assertThat(request)
                        .startsWith("POST /api/v1/tenants {\"kind\":\"franchise\",\"slug\":\"lakeside\"")
                        .doesNotContain("$schema"));
    }

    @Test
    void create_tells_why_a_tenant_failed() {
        server.on("POST /api/v1/tenants", 202, tenant("provisioning"))
                .on("GET /api/v1/tenants/lakeside", 200, tenant("failed").replace("null", "\"Keycloak said no\""));

        assertThat(run("create", LAKESIDE.toString())).isEqualTo(1);

        assertThat(err.toString()).contains("lakeside could not be created: Keycloak said no");
    }

    @Test
    void a_refusal_is_told_in_the_platforms_words_with_its_code() {
        server.on(
                "POST /api/v1/tenants",
                409,
                "{\"title\":\"Conflict\",\"detail\":\"lakeside is a location\",\"code\":\"TENANCY-0004\"}");

        assertThat(run("create", LAKESIDE.toString())).isEqualTo(1);

        assertThat(err.toString()).contains("The platform refused: lakeside is a location (TENANCY-0004)");
    }

    @Test
    void the_request_goes_to_the_admin_host_although_java_cannot_resolve_it() {
        server.on("GET /api/v1/tenants", 200, "{\"tenants\":[" + tenant("suspended") + "]}");

        assertThat(run("list")).isZero();

        assertThat(out.toString()).contains("lakeside").contains("suspended");
        assertThat(server.hosts()).contains("admin.localhost:" + server.port());
    }

    @Test
    void suspend_and_resume_name_the_new_status() {
        server.on("POST /api/v1/tenants/lakeside/suspend", 200, tenant("suspended"))
                .on("POST /api/v1/tenants/lakeside/resume", 200, tenant("active"));

        assertThat(run("suspend", "lakeside")).isZero();
        assertThat(run("resume", "lakeside")).isZero();

        assertThat(out.toString()).contains("lakeside is suspended").contains("lakeside is active");
    }

    @Test
    void a_wrong_secret_is_told_as_such() {
        try (FakeServer keycloak = refusing()) {
            Map<String, String> settings =
                    Map.of("WAYPOST_KEYCLOAK_URL", keycloak.url().toString(), "WAYPOST_CLI_SECRET", "x");

            assertThat(run(settings, "list")).isEqualTo(1);
            assertThat(err.toString()).contains("was refused: Invalid client credentials");
        }
    }

    @Test
    void a_platform_that_is_not_there_is_told_in_one_line() {
        server.close();

        assertThat(run("list")).isEqualTo(1);

        assertThat(err.toString()).startsWith("Nobody answers at").hasLineCount(1);
    }

    @Test
    void usage_errors_end_with_two() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("destroy", "x")).isEqualTo(2);
        assertThat(run("suspend")).isEqualTo(2);
        assertThat(run("validate")).isEqualTo(2);
        assertThat(run("create", "absent.json")).isEqualTo(2);
        assertThat(run(Map.of(), "list")).isEqualTo(2);
        assertThat(err.toString()).contains("WAYPOST_CLI_SECRET");
    }

    @Test
    void validate_needs_no_settings() {
        assertThat(run(Map.of(), "validate", LAKESIDE.toString())).isZero();
        assertThat(out.toString()).isEqualTo("The definition is fine.\n");
    }

    private static FakeServer refusing() {
        try {
            return new FakeServer()
                    .on(
                            "POST /realms/waypost-platform/protocol/openid-connect/token",
                            401,
                            "{\"error\":\"unauthorized_client\",\"error_description\":\"Invalid client credentials\"}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int run(String... arguments) {
        return run(
                Map.of(
                        "WAYPOST_KEYCLOAK_URL", server.url().toString(),
                        "WAYPOST_PUBLIC_PORT", Integer.toString(server.port()),
                        "WAYPOST_CLI_SECRET", "secret"),
                arguments);
    }

    private int run(Map<String, String> settings, String... arguments) {
        return new CommandLine(new PrintWriter(out, true), new PrintWriter(err, true), () -> Settings.of(settings))
                .run(arguments);
    }

    private static String tenant(String status) {
        return """
               {"id":"1","slug":"lakeside","kind":"franchise","name":"Lakeside Mail Centers","status":"%s",
                "url":"http://lakeside.localhost:8080","issuer":"x","problem":null}""".formatted(status);
    }
}
