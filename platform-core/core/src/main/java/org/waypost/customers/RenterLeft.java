package org.waypost.customers;

import java.time.LocalDate;

/**
 * A renter's last mailbox was closed: he is no customer any more.
 *
 * @param renter who left
 * @param on the first day on which his mailbox is closed
 */
public record RenterLeft(CustomerId renter, LocalDate on) {}
