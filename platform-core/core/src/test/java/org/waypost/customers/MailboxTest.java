package org.waypost.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.waypost.shared.PlatformException;

class MailboxTest {
    private static final CustomerId MARISOL = new CustomerId(1);
    private static final CustomerId PRIYA = new CustomerId(2);
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 31);

    private final Mailbox mailbox = new Mailbox("214", MailboxSize.SMALL);

    @Test
    void a_free_mailbox_may_be_reserved_released_and_retired() {
        mailbox.become(MailboxStatus.RESERVED);
        assertThat(mailbox.status()).isEqualTo(MailboxStatus.RESERVED);
        mailbox.become(MailboxStatus.AVAILABLE);
        mailbox.become(MailboxStatus.RETIRED);

        assertThat(mailbox.status()).isEqualTo(MailboxStatus.RETIRED);
        refused(CustomersError.MAILBOX_RETIRED, () -> mailbox.become(MailboxStatus.AVAILABLE));
        refused(CustomersError.MAILBOX_RETIRED, () -> mailbox.resize(MailboxSize.XL));
    }

    @Test
    void a_rented_mailbox_keeps_its_renter_but_may_be_another_size() {
        mailbox.rentTo(MARISOL);

        refused(CustomersError.MAILBOX_IN_USE, () -> mailbox.become(MailboxStatus.RESERVED));
        refused(CustomersError.MAILBOX_IN_USE, () -> mailbox.become(MailboxStatus.RETIRED));
        mailbox.resize(MailboxSize.LARGE);
        assertThat(mailbox.size()).isEqualTo(MailboxSize.LARGE);
        assertThat(mailbox.customer()).contains(MARISOL);
    }

    @Test
    void a_hold_ends_where_it_began_and_may_be_made_longer_by_its_holder_only() {
        Instant until = Instant.parse("2026-09-07T12:00:00Z");
        mailbox.become(MailboxStatus.RESERVED);
        mailbox.hold(MARISOL, Optional.of(until));
        assertThat(mailbox.heldUntil()).contains(until);
        refused(CustomersError.MAILBOX_IN_USE, () -> mailbox.hold(PRIYA, Optional.of(until)));

        mailbox.hold(MARISOL, Optional.empty());
        assertThat(mailbox.heldUntil()).isEmpty();
        mailbox.letGo();

        assertThat(mailbox.status()).isEqualTo(MailboxStatus.RESERVED);
        assertThat(mailbox.customer()).isEmpty();
        mailbox.hold(PRIYA, Optional.of(until));
        mailbox.rentTo(PRIYA);
        assertThat(mailbox.heldUntil()).isEmpty();
        mailbox.letGo();
        assertThat(mailbox.status()).as("rented").isEqualTo(MailboxStatus.ASSIGNED);
    }

    @Test
    void a_closed_mailbox_waits_six_months_and_remembers_who_had_it() {
        mailbox.rentTo(MARISOL);
        mailbox.close(Closing.on(TODAY));

        assertThat(mailbox.customer()).isEmpty();
        assertThat(mailbox.formerCustomer()).contains(MARISOL);
        assertThat(mailbox.closedOn()).contains(TODAY);
        assertThat(mailbox.quarantinedUntil()).contains(LocalDate.of(2027, 2, 28));
        refused(CustomersError.MAILBOX_TAKEN, () -> mailbox.rentTo(PRIYA));
        refused(CustomersError.MAILBOX_QUARANTINED, () -> mailbox.become(MailboxStatus.RESERVED));
        refused(CustomersError.MAILBOX_NOT_RENTED, () -> mailbox.close(Closing.on(TODAY)));
    }

    @Test
    void after_its_quarantine_nothing_is_left_of_the_former_renter() {
        mailbox.rentTo(MARISOL);
        mailbox.close(Closing.on(TODAY));
        mailbox.free();
        mailbox.rentTo(PRIYA);

        assertThat(mailbox.customer()).contains(PRIYA);
        assertThat(mailbox.formerCustomer()).isEmpty();
        assertThat(mailbox.closedOn()).isEmpty();
        assertThat(mailbox.quarantinedUntil()).isEmpty();
    }

    @Test
    void until_its_day_a_planned_closing_changes_nothing_and_can_be_taken_back() {
        mailbox.rentTo(MARISOL);
        mailbox.plan(Closing.on(TODAY));
        assertThat(mailbox.status()).isEqualTo(MailboxStatus.ASSIGNED);
        assertThat(mailbox.closesOn()).contains(TODAY);

        mailbox.keep();
        assertThat(mailbox.closesOn()).isEmpty();
        assertThat(mailbox.quarantinedUntil()).isEmpty();
    }

    @Test
    void keeping_a_mailbox_that_is_closed_already_opens_nothing() {
        mailbox.rentTo(MARISOL);
        mailbox.close(Closing.on(TODAY));
        mailbox.keep();

        assertThat(mailbox.quarantinedUntil()).isPresent();
    }

    @Test
    void a_number_is_not_free_before_its_mailbox_is_closed() {
        refused(CustomersError.BAD_CLOSING, () -> new Closing(TODAY, TODAY.minusDays(1)));
    }

    private static void refused(CustomersError code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
