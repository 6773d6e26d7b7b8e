package org.waypost.customers;

import java.time.LocalDate;
import org.waypost.shared.PlatformException;

/**
 * When a mailbox is closed, and how long its number may not be given to another. While mail for the former holder still
 * comes and is re-mailed, a new holder would get it.
 *
 * @param on the first day on which it is closed
 * @param until the first day on which the number is free again
 */
public record Closing(LocalDate on, LocalDate until) {
    /** How long mail is re-mailed after a mailbox was closed. */
    public static final int REMAIL_MONTHS = 6;

    /**
     * Checks the order of the days.
     *
     * @throws PlatformException {@link CustomersError#BAD_CLOSING} when the number would be free before it is closed
     */
    public Closing {
        if (until.isBefore(on)) {
            throw new PlatformException(CustomersError.BAD_CLOSING);
        }
    }

    /** On a day, with the usual quarantine of six months. */
    public static Closing on(LocalDate day) {
        return new Closing(day, day.plusMonths(REMAIL_MONTHS));
    }
}
