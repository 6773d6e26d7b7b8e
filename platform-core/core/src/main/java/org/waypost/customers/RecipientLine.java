package org.waypost.customers;

/**
 * One row of the list of authorized recipients.
 *
 * @param id the authorized recipient
 * @param name the name on his mail
 * @param kind person or business
 * @param customer at whose mailbox he receives mail
 * @param renter the name that renter's mail is filed under
 * @param email where the renter is told things
 * @param mailbox the renter's number, several with commas between them, or empty
 * @param standing whether mail for him may be released
 */
public record RecipientLine(
        AuthorizedRecipientId id,
        String name,
        CustomerKind kind,
        CustomerId customer,
        String renter,
        String email,
        String mailbox,
        Standing standing) {}
