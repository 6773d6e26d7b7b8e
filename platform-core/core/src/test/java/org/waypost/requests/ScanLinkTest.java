package org.waypost.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ScanLinkTest {
    private static final Instant NOON = Instant.parse("2026-11-22T18:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final ScanLink link = new ScanLink(new ActionRequestId(7), NOON);

    @Test
    void opens_for_a_week() {
        assertThat(link.isOpen(NOON.plus(WEEK).minusMillis(1))).isTrue();
        assertThat(link.isOpen(NOON.plus(WEEK))).isFalse();
    }

    @Test
    void counts_its_days_from_the_last_attempt_to_send_it() {
        link.sentAt(NOON.plusSeconds(3600));

        assertThat(link.expiresAt()).isEqualTo(NOON.plusSeconds(3600).plus(WEEK));
    }

    @Test
    void stays_revoked_even_when_it_is_sent_again() {
        link.revoke(NOON);
        link.revoke(NOON.plusSeconds(60));
        link.sentAt(NOON.plusSeconds(120));

        assertThat(link.isOpen(NOON.plusSeconds(121))).isFalse();
        assertThat(link.revokedAt()).contains(NOON);
    }
}
