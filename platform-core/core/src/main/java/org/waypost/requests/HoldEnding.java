package org.waypost.requests;

import java.time.LocalDate;
import org.waypost.customers.CustomerId;
import org.waypost.mailroom.MailItemId;

/**
 * A piece will not be held much longer, or is held no more.
 *
 * @param until the last day
 * @param over whether that day has passed
 */
public record HoldEnding(MailItemId item, CustomerId customer, LocalDate until, boolean over) {}
