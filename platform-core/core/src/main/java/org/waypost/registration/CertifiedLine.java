package org.waypost.registration;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.waypost.customers.Closing;
import org.waypost.customers.CustomerId;

/**
 * An addressee on a quarter's list.
 *
 * @param addressee who
 * @param customer the renter, or the one at whose mailbox he receives mail
 * @param part where he stands
 * @param name the name his mail is filed under
 * @param number of his mailbox; of somebody who left, the last
 * @param endedOn the first day on which he had no mailbox any more
 */
public record CertifiedLine(
        AddresseeId addressee,
        CustomerId customer,
        Part part,
        String name,
        String number,
        Optional<LocalDate> endedOn) {
    /** The last day on which mail of somebody who left is sent on to him. */
    public Optional<LocalDate> remailedUntil() {
        return endedOn.map(day -> day.plusMonths(Closing.REMAIL_MONTHS).minusDays(1));
    }

    /** Where somebody stands on a quarter's list. */
    public enum Part {
        /** On no list before. */
        NEW,
        /** As before. */
        CURRENT,
        /** Left in the last twelve months. */
        ENDED;

        /** The name in the API. */
        public String apiName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
