package org.waypost.registration;

import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;

/**
 * Names somebody with a form of his own: a renter by his id, an authorized recipient by his.
 *
 * @param value of the id
 */
public record AddresseeId(long value) {
    /** A renter. */
    public static AddresseeId of(CustomerId renter) {
        return new AddresseeId(renter.value());
    }

    /** An authorized recipient. */
    public static AddresseeId of(AuthorizedRecipientId recipient) {
        return new AddresseeId(recipient.value());
    }

    /**
     * Reads it from text.
     *
     * @throws PlatformException as {@link Ids#parse} does
     */
    public static AddresseeId of(String text) {
        return new AddresseeId(Ids.parse(text));
    }
}
