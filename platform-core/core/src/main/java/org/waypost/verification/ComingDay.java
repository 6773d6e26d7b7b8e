package org.waypost.verification;

import java.time.LocalDate;

/**
 * Something of a location's papers that a day brings.
 *
 * @param on the day
 * @param what it brings
 * @param about a name, or empty
 * @param customer id of the renter it is about; 0 when it is about none
 */
public record ComingDay(LocalDate on, What what, String about, long customer) {
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
        REMAILING_ENDS
    }
}
