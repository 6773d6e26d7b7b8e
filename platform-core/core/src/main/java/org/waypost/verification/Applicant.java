package org.waypost.verification;

import org.waypost.customers.AuthorizedRecipient;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerKind;
import org.waypost.customers.Standing;

/**
 * Whose papers a case is about: a renter, or somebody who may receive mail at his mailbox.
 *
 * @param name of the person
 * @param business or empty
 * @param organization whether the mail comes for a business
 * @param email or empty
 * @param standing whether mail is released
 */
public record Applicant(String name, String business, boolean organization, String email, Standing standing) {
    static Applicant of(Customer customer) {
        return new Applicant(
                customer.name(),
                customer.business(),
                customer.kind() == CustomerKind.BUSINESS,
                customer.noticeAddress().email(),
                customer.standing());
    }

    static Applicant of(AuthorizedRecipient recipient) {
        boolean organization = recipient.kind() == CustomerKind.BUSINESS;
        return new Applicant(recipient.name(), "", organization, "", recipient.standing());
    }

    /** The name mail is filed under: the business if there is one. */
    public String displayName() {
        return business.isEmpty() ? name : business;
    }
}
