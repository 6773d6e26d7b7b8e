package org.waypost.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.tenancy.PlatformKey;
import org.waypost.tenancy.Site;

class PendingSignInsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final PendingSignIn pending = PendingSignIn.begin(false, NOW, "/dashboard.xhtml");
    private final List<Cookie> browser = new ArrayList<>();
    private final List<Cookie> sent = new ArrayList<>();
    private PlatformKey key;

    @BeforeEach
    void begin_a_sign_in(@TempDir Path folder) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("key");
        Files.writeString(file, Base64.getEncoder().encodeToString(new byte[32]));
        key = new PlatformKey(file.toString());
        at(NOW).keep(pending, TestSites.DOWNTOWN, FakeRequests.responseInto(browser));
    }

    @Test
    void is_found_by_its_state_in_the_browser_that_began_it() {
        assertThat(taken(pending.state(), TestSites.DOWNTOWN, NOW)).contains(pending);
    }

    @Test
    void is_forgotten_once_it_was_taken() {
        taken(pending.state(), TestSites.DOWNTOWN, NOW);

        assertThat(sent).singleElement().satisfies(cookie -> {
            assertThat(cookie.getName()).isEqualTo(browser.get(0).getName());
            assertThat(cookie.getMaxAge()).isZero();
        });
    }

    @Test
    void is_worth_nothing_at_another_site() {
        assertThat(taken(pending.state(), TestSites.UPTOWN, NOW)).isEmpty();
    }

    @Test
    void is_worth_nothing_with_another_state() {
        assertThat(taken("another", TestSites.DOWNTOWN, NOW)).isEmpty();
    }

    @Test
    void is_worth_nothing_when_somebody_changed_it() {
        Cookie cookie = browser.get(0);
        cookie.setValue("A" + cookie.getValue().substring(1) + "A");

        assertThat(taken(pending.state(), TestSites.DOWNTOWN, NOW)).isEmpty();
    }

    @Test
    void is_worth_nothing_when_it_took_too_long() {
        assertThat(taken(pending.state(), TestSites.DOWNTOWN, NOW.plus(Duration.ofHours(1))))
                .isEmpty();
    }

    @Test
    void scripts_cannot_read_it_and_only_the_callback_gets_it() {
        Cookie cookie = browser.get(0);

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/oidc/callback");
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getValue()).doesNotContain(pending.nonce(), pending.verifier());
    }

    private Optional<PendingSignIn> taken(String state, Site site, Instant now) {
        return at(now).take(state, site, FakeRequests.withCookies(browser), FakeRequests.responseInto(sent));
    }

    private PendingSignIns at(Instant now) {
        return new PendingSignIns(key, Clock.fixed(now, ZoneOffset.UTC));
    }
}
