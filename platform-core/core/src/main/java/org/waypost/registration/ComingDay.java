package org.waypost.registration;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something of a location's papers that a day brings.
 *
 * @param on the day
 * @param what it brings
 * @param about a name, or empty
 * @param customer id of the renter it is about; 0 when it is about none
 * @param duty what the rules ask for; absent when it is no duty
 */
public record ComingDay(LocalDate on, What what, String about, long customer, Optional<Duty> duty) {
    /** One that is no duty of the rules. */
    ComingDay(LocalDate on, What what, String about, long customer) {
        this(on, what, about, customer, Optional.empty());
    }

    /** What a day can bring. */
    public enum What {
        /** The quarter's list is certified by then. */
        CERTIFICATION,
        /** A registration of the location runs out. */
        LICENCE_ENDS,
        /** A document of a renter runs out. */
        DOCUMENT_ENDS,
        /** A mailbox is closed. */
        MAILBOX_CLOSES,
        /** Mail of somebody who left is sent on until then. */
        REMAILING_ENDS,
        /** The rules ask for something by then, or until then. */
        DUTY
    }
}
