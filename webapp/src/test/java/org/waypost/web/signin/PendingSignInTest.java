package org.waypost.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PendingSignInTest {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final PendingSignIn pending =
            PendingSignIn.begin(2, "http://id.example/realms/downtown", NOW, "/mailroom/item.xhtml?id=1&tab=2");

    @Test
    void comes_back_from_the_browser_as_it_was_sent() {
        assertThat(PendingSignIn.fromBytes(pending.toBytes())).isEqualTo(pending);
    }

    @Test
    void is_for_the_site_and_state_it_began_with_only() {
        assertThat(pending.isFor(2, pending.state(), NOW)).isTrue();
        assertThat(pending.isFor(3, pending.state(), NOW)).isFalse();
        assertThat(pending.isFor(2, "another", NOW)).isFalse();
    }

    @Test
    void lasts_half_an_hour() {
        assertThat(pending.isFor(2, pending.state(), NOW.plusSeconds(1799))).isTrue();
        assertThat(pending.isFor(2, pending.state(), NOW.plusSeconds(1800))).isFalse();
    }

    @Test
    void is_never_the_same_twice() {
        PendingSignIn other = PendingSignIn.begin(2, pending.issuer(), NOW, pending.back());

        assertThat(other.state()).isNotEqualTo(pending.state());
        assertThat(other.nonce()).isNotEqualTo(pending.nonce());
        assertThat(other.verifier()).isNotEqualTo(pending.verifier());
    }

    @Test
    void has_a_verifier_the_provider_takes() {
        assertThat(pending.codeVerifier().getValue()).hasSizeBetween(43, 128).matches("[A-Za-z0-9._~-]+");
    }

    @Test
    void shows_no_secret_in_logs() {
        assertThat(pending.toString()).doesNotContain(pending.state(), pending.nonce(), pending.verifier());
    }
}
