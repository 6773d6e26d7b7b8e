package org.waypost.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waypost.customers.Standing;

class QuarantineLineTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Instant EARLIER = NOW.minusSeconds(60);

    @Test
    void an_unapproved_renter_is_told_first_and_then_the_piece_goes_back() {
        Piece piece = new Piece(QuarantineReason.UNAPPROVED).of(Standing.PENDING);

        assertThat(piece.next()).isEqualTo(QuarantineStep.NOTIFY);
        assertThat(piece.told().next()).isEqualTo(QuarantineStep.RETURN);
    }

    @Test
    void a_renter_approved_in_the_meantime_gets_his_mail() {
        assertThat(new Piece(QuarantineReason.UNAPPROVED).of(Standing.APPROVED).next())
                .isEqualTo(QuarantineStep.RELEASE);
        assertThat(new Piece(QuarantineReason.EXPIRED)
                        .of(Standing.APPROVED)
                        .told()
                        .next())
                .isEqualTo(QuarantineStep.RELEASE);
    }

    @Test
    void expired_papers_are_waited_for_until_the_time_is_over() {
        Piece piece = new Piece(QuarantineReason.EXPIRED).of(Standing.EXPIRED);

        assertThat(piece.next()).isEqualTo(QuarantineStep.NOTIFY);
        assertThat(piece.told().next()).isEqualTo(QuarantineStep.WAIT);
        assertThat(piece.due(EARLIER).next()).isEqualTo(QuarantineStep.RETURN);
    }

    @Test
    void mail_of_a_closed_mailbox_is_sent_on_and_goes_back_after_six_months() {
        Piece piece = new Piece(QuarantineReason.CLOSED).of(Standing.APPROVED);

        assertThat(piece.next()).isEqualTo(QuarantineStep.REMAIL);
        assertThat(piece.remailedTo("12 Elm St").next()).isEqualTo(QuarantineStep.WAIT);
        assertThat(piece.due(EARLIER).next()).isEqualTo(QuarantineStep.RETURN);
    }

    @Test
    void what_nobody_knows_goes_back() {
        assertThat(new Piece(QuarantineReason.UNKNOWN_PERSON).next()).isEqualTo(QuarantineStep.RETURN);
    }

    private record Piece(
            QuarantineReason reason,
            Optional<Standing> standing,
            Instant dueAt,
            Optional<Instant> toldAt,
            String remail) {
        Piece(QuarantineReason reason) {
            this(reason, Optional.empty(), LATER, Optional.empty(), "");
        }

        Piece of(Standing renters) {
            return new Piece(reason, Optional.of(renters), dueAt, toldAt, remail);
        }

        Piece told() {
            return new Piece(reason, standing, dueAt, Optional.of(EARLIER), remail);
        }

        Piece due(Instant when) {
            return new Piece(reason, standing, when, toldAt, remail);
        }

        Piece remailedTo(String address) {
            return new Piece(reason, standing, dueAt, toldAt, address);
        }

        QuarantineStep next() {
            return new QuarantineLine(
                            new MailItemId(1),
                            "AB-CD",
                            "",
                            MailType.LETTER,
                            "",
                            "",
                            standing,
                            reason,
                            EARLIER,
                            dueAt,
                            toldAt,
                            remail,
                            Optional.<LocalDate>empty(),
                            "",
                            false)
                    .next(NOW);
        }
    }
}
