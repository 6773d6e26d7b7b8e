package org.waypost.tenants.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccessTokenTest {
    private Instant now = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void is_fetched_once_and_again_shortly_before_it_expires() throws IOException {
        try (FakeServer server = new FakeServer().token("r")) {
            AccessToken token =
                    new AccessToken(URI.create(server.url() + "/realms/r"), Map.of("grant_type", "x"), () -> now);

            token.value();
            now = now.plusSeconds(39);
            token.value();
            assertThat(server.requests()).hasSize(1);

            now = now.plusSeconds(1);
            assertThat(token.value()).isEqualTo("tok");
            assertThat(server.requests()).hasSize(2);
        }
    }
}
