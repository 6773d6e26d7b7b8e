package org.waypost.tenants.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginCommandsTest {
    private static final String KEY = "ab".repeat(32);

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
    void install_tells_what_it_is_who_signed_it_what_it_asks_for_and_what_to_do_next(@TempDir Path folder)
            throws IOException {
        server.on("POST /api/v1/plugins", 201, plugin("disabled"));
        Path jar = Files.writeString(folder.resolve("courier.jar"), "the jar");

        assertThat(run("plugin", "install", jar.toString())).isZero();

        assertThat(server.requests()).contains("POST /api/v1/plugins the jar");
        assertThat(out.toString())
                .contains("Own courier 1.0.0 by Harbor Mail (own-courier)")
                .contains("Harbor Mail, key " + KEY + " (not registered)")
                .contains("HTTP to api.example.com, program tesseract")
                .contains("Nobody registered the signer.")
                .contains("./waypost plugin enable own-courier");
    }

    @Test
    void a_refused_file_is_told_in_the_platforms_words(@TempDir Path folder) throws IOException {
        server.on(
                "POST /api/v1/plugins",
                422,
                "{\"title\":\"Not possible\",\"detail\":\"The manifest has no Plugin-Id.\",\"code\":\"EXTENSIONS-0001\"}");
        Path jar = Files.writeString(folder.resolve("courier.jar"), "no jar");

        assertThat(run("plugin", "install", jar.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("The manifest has no Plugin-Id. (EXTENSIONS-0001)");
        assertThat(run("plugin", "install", folder.resolve("absent.jar").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("There is no readable file");
    }

    @Test
    void list_enable_disable_and_remove_ask_for_what_they_say() {
        server.on("GET /api/v1/plugins", 200, "{\"plugins\":[" + plugin("running") + "]}")
                .on("POST /api/v1/plugins/own-courier/enable", 200, plugin("running"))
                .on("POST /api/v1/plugins/own-courier/disable", 200, plugin("disabled"))
                .on("DELETE /api/v1/plugins/own-courier", 204, "");

        assertThat(run("plugin", "list")).isZero();
        assertThat(run("plugin", "enable", "own-courier")).isZero();
        assertThat(run("plugin", "disable", "own-courier")).isZero();
        assertThat(run("plugin", "remove", "own-courier")).isZero();

        assertThat(out.toString()).contains("own-courier").contains("running").contains("own-courier is removed.");
    }

    @Test
    void a_publisher_is_trusted_by_its_fingerprint() {
        server.on("PUT /api/v1/publishers/" + KEY, 204, "").on("DELETE /api/v1/publishers/" + KEY, 204, "");

        assertThat(run("plugin", "trust", KEY, "Harbor Mail")).isZero();
        assertThat(run("plugin", "distrust", KEY)).isZero();

        assertThat(server.requests())
                .contains("PUT /api/v1/publishers/" + KEY + " {\"name\":\"Harbor Mail\"}")
                .contains("DELETE /api/v1/publishers/" + KEY);
    }

    @Test
    void a_plugin_command_that_is_not_known_shows_those_that_are() {
        assertThat(run("plugin")).isEqualTo(2);
        assertThat(run("plugin", "install")).isEqualTo(2);
        assertThat(err.toString()).contains("plugin install FILE");
    }

    @Test
    void moving_mail_is_followed_until_nothing_is_left() {
        server.on("POST /api/v1/tenants/harbor/content-move", 202, move("s3", "\"filesystem\"", 3))
                .on("GET /api/v1/tenants/harbor/content-move", 200, move("s3", "null", 7));

        assertThat(run("move-content", "harbor", "s3")).isZero();

        assertThat(server.requests()).contains("POST /api/v1/tenants/harbor/content-move {\"store\":\"s3\"}");
        assertThat(out.toString())
                .contains("3 files, 0 MB moved")
                .contains("All mail of harbor lies in s3 (7 files, 0 MB moved).");
        assertThat(run("move-content", "harbor")).isEqualTo(2);
    }

    private static String move(String store, String from, int moved) {
        return "{\"store\":\"" + store + "\",\"from\":" + from + ",\"moved\":" + moved + ",\"bytes\":100}";
    }

    private static String plugin(String state) {
        return """
                {"id":"own-courier","title":"Own courier","version":"1.0.0","provider":"Harbor Mail","state":"%s",
                 "bundled":false,"signer":"Harbor Mail","fingerprint":"%s","registered":false,
                 "permissions":{"hosts":["api.example.com"],"rawNetwork":false,"programs":["tesseract"],"directory":false},
                 "warnings":["Nobody registered the signer."]}""".formatted(state, KEY);
    }

    private int run(String... arguments) {
        Map<String, String> environment = Map.of(
                "WAYPOST_KEYCLOAK_URL", server.url().toString(),
                "WAYPOST_PUBLIC_PORT", Integer.toString(server.port()),
                "WAYPOST_CLI_SECRET", "secret");
        return new CommandLine(new PrintWriter(out, true), new PrintWriter(err, true), () -> Settings.of(environment))
                .run(arguments);
    }
}
