package org.waypost.reports;

import java.time.LocalDate;
import org.waypost.customers.CustomerId;

/**
 * A customer in a report.
 *
 * @param customer who
 * @param name the name his mail is filed under
 * @param email where he is told things
 * @param mailboxes the numbers of his mailboxes, with commas; of somebody who left, the last
 * @param group how he stands today
 * @param since the day on which he came into the group
 */
public record CustomerReportLine(
        CustomerId customer, String name, String email, String mailboxes, CustomerGroup group, LocalDate since) {}
