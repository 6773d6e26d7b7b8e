package org.waypost.customers;

/**
 * One row of the list of renters.
 *
 * @param id the customer
 * @param name the name mail is filed under
 * @param person the person who signs, when the name is a business
 * @param email where he is told things
 * @param mailbox its number, several with commas between them, or empty
 * @param standing whether mail may be released
 */
public record CustomerLine(
        CustomerId id, String name, String person, String email, String mailbox, Standing standing) {}
