package org.waypost.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PendingSignInTest {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final PendingSignIn pending = PendingSignIn.begin(true, NOW, "/mailroom/item.xhtml?id=1&tab=2");

    @Test
    void comes_back_from_the_browser_as_it_was_sent() {
        assertThat(PendingSignIn.fromBytes(pending.state(), pending.toBytes())).isEqualTo(pending);
    }

    @Test
    void lasts_half_an_hour() {
        assertThat(pending.isAlive(NOW.plusSeconds(1799))).isTrue();
        assertThat(pending.isAlive(NOW.plusSeconds(1800))).isFalse();
    }

    @Test
    void is_never_the_same_twice() {
        PendingSignIn other = PendingSignIn.begin(true, NOW, pending.back());

        assertThat(other.state()).isNotEqualTo(pending.state());
        assertThat(other.nonce()).isNotEqualTo(pending.nonce());
        assertThat(other.verifier()).isNotEqualTo(pending.verifier());
    }

    @Test
    void shows_by_its_state_that_it_is_the_second_try() {
        assertThat(PendingSignIn.isRepeated(pending.state())).isFalse();
        assertThat(PendingSignIn.isRepeated(pending.repeated().state())).isTrue();
    }

    @Test
    void has_a_verifier_the_provider_takes() {
        assertThat(pending.codeVerifier().getValue()).hasSizeBetween(43, 128).matches("[A-Za-z0-9._~-]+");
    }

    @Test
    void stays_small_enough_for_dozens_of_tabs() {
        assertThat(pending.toBytes()).hasSizeLessThan(130);
    }

    @Test
    void shows_no_secret_in_logs() {
        assertThat(pending.toString()).doesNotContain(pending.state(), pending.nonce(), pending.verifier());
    }
}
