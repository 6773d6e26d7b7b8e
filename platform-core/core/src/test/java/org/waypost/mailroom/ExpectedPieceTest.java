package org.waypost.mailroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waypost.content.ContentId;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Mailbox;
import org.waypost.shared.PlatformException;

class ExpectedPieceTest {
    private static final Instant ANNOUNCED = Instant.parse("2026-11-20T15:00:00Z");
    private static final Instant ARRIVED = Instant.parse("2026-11-24T09:12:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Mailbox mailbox = rented();
    private final MailItem expected = MailItem.expected(mailbox, "Marisol Vega", DAY, ANNOUNCED);

    @Test
    void it_has_a_mailbox_and_no_photograph_before_it_is_here() {
        assertThat(expected.custody()).isEqualTo(CustodyState.EXPECTED);
        assertThat(expected.mailboxNumber()).isEqualTo("214");
        assertThat(expected.picture()).isEmpty();
        assertThat(expected.assignedAt()).isEmpty();
    }

    @Test
    void it_is_late_after_its_day_and_never_once_it_is_here() {
        assertThat(expected.isLate(DAY)).isFalse();
        assertThat(expected.isLate(DAY.plusDays(1))).isTrue();

        expected.arrive(ARRIVED);

        assertThat(expected.isLate(DAY.plusDays(1))).isFalse();
    }

    @Test
    void it_counts_as_received_when_it_arrives_not_when_it_was_announced() {
        expected.arrive(ARRIVED);
        expected.assign(mailbox, "Marisol Vega", ARRIVED);

        assertThat(expected.custody()).isEqualTo(CustodyState.IN_STORAGE);
        assertThat(expected.receivedAt()).isEqualTo(ARRIVED);
        assertThat(expected.announcedAt()).contains(ANNOUNCED);
    }

    @Test
    void it_cannot_arrive_twice() {
        expected.arrive(ARRIVED);

        assertThatThrownBy(() -> expected.arrive(ARRIVED)).isInstanceOf(PlatformException.class);
    }

    @Test
    void taken_back_it_is_expected_for_its_mailbox_again() {
        expected.arrive(ARRIVED);
        expected.assign(mailbox, "Marisol Vega", ARRIVED);
        expected.markRead(ARRIVED);

        expected.takeBack();

        assertThat(expected.custody()).isEqualTo(CustodyState.EXPECTED);
        assertThat(expected.mailboxNumber()).isEqualTo("214");
        assertThat(expected.isRead()).isFalse();
        assertThat(expected.receivedAt()).isEqualTo(ANNOUNCED);
    }

    @Test
    void a_parcel_nobody_announced_is_gone_when_it_is_taken_back() {
        MailItem parcel = MailItem.unseen(ARRIVED);
        parcel.assign(mailbox, "Marisol Vega", ARRIVED);

        parcel.takeBack();

        assertThat(parcel.custody()).isEqualTo(CustodyState.DISCARDED);
        assertThat(parcel.customer()).isEmpty();
    }

    @Test
    void it_may_get_a_photograph_at_the_counter() {
        expected.arrive(ARRIVED);
        expected.show(new ContentId(5));

        assertThat(expected.picture()).contains(new ContentId(5));
    }

    private static Mailbox rented() {
        Mailbox mailbox = new Mailbox("214");
        mailbox.rentTo(new CustomerId(9));
        return mailbox;
    }
}
