package org.waypost.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.waypost.customers.Closing;
import org.waypost.customers.CustomerId;

/**
 * An addressee on the list of what is typed into the public register.
 *
 * @param addressee who
 * @param customer the renter, or the one at whose mailbox he receives mail
 * @param name the name his mail is filed under
 * @param renter of an authorized recipient, the renter's name; else empty
 * @param number of his mailbox, or of several; of somebody who left, the last
 * @param state what the register knows
 * @param enteredAt when it was typed in last
 * @param enteredBy by whom, or empty
 * @param changedAt since when the register is behind
 * @param certifiedFor which quarter's list named him last
 * @param endedOn the first day on which he had no mailbox any more
 * @param version to be given back by who typed it in
 */
public record RegistrationLine(
        AddresseeId addressee,
        CustomerId customer,
        String name,
        String renter,
        String number,
        RegistrationState state,
        Optional<Instant> enteredAt,
        String enteredBy,
        Optional<Instant> changedAt,
        Optional<LocalDate> certifiedFor,
        Optional<LocalDate> endedOn,
        long version) {
    /** Whether he is an authorized recipient. */
    public boolean isRecipient() {
        return addressee.value() != customer.value();
    }

    /** Whether the register was certified and is behind since. */
    public boolean changedSinceCertification() {
        return certifiedFor.isPresent() && state != RegistrationState.CERTIFIED;
    }

    /** The last day on which mail of somebody who left is sent on to him. */
    public Optional<LocalDate> remailedUntil() {
        return endedOn.map(day -> day.plusMonths(Closing.REMAIL_MONTHS).minusDays(1));
    }
}
