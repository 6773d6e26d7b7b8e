package org.waypost.tenants.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TenantWaitTest {
    private Instant now = Instant.parse("2026-11-21T09:00:00Z");
    private final InstantSource clock = () -> now;
    private FakeServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FakeServer()
                .token("r")
                .on("GET /api/v1/tenants/uptown", 200, "{\"slug\":\"uptown\",\"status\":\"provisioning\"}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void gives_up_after_five_minutes_and_says_who_goes_on() {
        assertThatThrownBy(() -> waitBy(Duration.ofMinutes(1)).untilActive("uptown", line -> {}))
                .hasMessageContaining("uptown is not ready after five minutes")
                .hasMessageContaining("jobs");
    }

    @Test
    void says_now_and_then_that_it_still_waits() {
        List<String> lines = new ArrayList<>();

        assertThatThrownBy(() -> waitBy(Duration.ofSeconds(20)).untilActive("uptown", lines::add))
                .isInstanceOf(CliException.class);

        assertThat(lines).startsWith("still working after 20 s", "still working after 40 s");
    }

    private TenantWait waitBy(Duration step) {
        AccessToken token = AccessToken.ofProgram(URI.create(server.url() + "/realms/r"), "cli", "s");
        return new TenantWait(new PlatformApi(server.url(), token), clock, asked -> now = now.plus(step));
    }
}
