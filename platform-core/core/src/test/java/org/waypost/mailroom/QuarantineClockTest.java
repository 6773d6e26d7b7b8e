package org.waypost.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuarantineClockTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Instant RECEIVED = Instant.parse("2026-11-21T03:30:00Z");

    @Test
    void mail_for_unapproved_and_unknown_people_goes_back_within_a_day() {
        assertThat(due(QuarantineReason.UNAPPROVED, null)).isEqualTo("2026-11-22T03:30:00Z");
        assertThat(due(QuarantineReason.UNKNOWN_PERSON, null)).isEqualTo("2026-11-22T03:30:00Z");
    }

    @Test
    void expired_papers_may_be_renewed_for_ninety_days() {
        assertThat(due(QuarantineReason.EXPIRED, null)).isEqualTo("2027-02-19T03:30:00Z");
    }

    @Test
    void mail_is_sent_on_until_six_months_after_the_mailbox_was_closed() {
        assertThat(due(QuarantineReason.CLOSED, LocalDate.of(2026, 8, 31))).isEqualTo("2027-02-28T06:00:00Z");
    }

    @Test
    void without_a_closing_day_the_local_day_of_receipt_counts() {
        assertThat(due(QuarantineReason.CLOSED, null)).isEqualTo("2027-05-20T05:00:00Z");
    }

    @Test
    void mail_that_comes_after_the_six_months_is_late_at_once() {
        assertThat(due(QuarantineReason.CLOSED, LocalDate.of(2026, 4, 1))).isBefore(RECEIVED);
    }

    private static Instant due(QuarantineReason reason, LocalDate closedOn) {
        return QuarantineClock.due(reason, RECEIVED, Optional.ofNullable(closedOn), CHICAGO);
    }
}
