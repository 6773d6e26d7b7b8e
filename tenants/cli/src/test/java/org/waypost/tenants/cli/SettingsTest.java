package org.waypost.tenants.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @Test
    void the_environment_wins_over_the_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("cli.properties"), "waypost.cli.secret=file\nwaypost.platform.realm=other\n");

        Settings settings = Settings.of(Map.of("WAYPOST_CLI_SETTINGS", file.toString(), "WAYPOST_CLI_SECRET", "env"));

        assertThat(settings.get("waypost.cli.secret")).isEqualTo("env");
        assertThat(settings.platformRealm()).isEqualTo("other");
    }

    @Test
    void the_usual_port_of_a_scheme_is_left_out_of_addresses() {
        Map<String, String> https = Map.of(
                "WAYPOST_PUBLIC_SCHEME", "https", "WAYPOST_PUBLIC_PORT", "443", "WAYPOST_BASE_DOMAIN", "mail.example");

        assertThat(Settings.of(https).adminUrl()).hasToString("https://admin.mail.example");
        assertThat(Settings.of(Map.of()).adminUrl()).hasToString("http://admin.localhost:8080");
    }

    @Test
    void a_missing_setting_is_named_as_the_variable_to_set() {
        assertThatThrownBy(() -> Settings.of(Map.of()).get("waypost.cli.secret"))
                .hasMessageContaining("Set WAYPOST_CLI_SECRET");
    }

    @Test
    void a_number_that_is_none_is_told() {
        assertThatThrownBy(
                        () -> Settings.of(Map.of("WAYPOST_SMTP_PORT", "mail")).number("waypost.smtp.port", 25))
                .hasMessageContaining("'mail'");
    }
}
