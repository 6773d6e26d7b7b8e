package org.waypost.notifications;

import org.waypost.customers.CustomerId;
import org.waypost.tenancy.TenantId;

/**
 * Fired as a CDI event on every node, within a second of the commit that told it, outside any transaction and scope:
 * something about the topic has changed at the tenant. It carries no news itself; whoever cares asks for the truth.
 *
 * @param tenant at whose site
 * @param topic what changed: one of the constants here or {@link #customer}
 */
public record PushHint(TenantId tenant, String topic) {
    /** Operators: pieces were recorded, assigned or unassigned. */
    public static final String MAILROOM = "mailroom";

    /** Operators: requests were made, worked on or ended. */
    public static final String REQUESTS = "requests";

    /** One renter: his mail, requests or notices. */
    public static String customer(CustomerId customer) {
        return "customer-" + customer.value();
    }
}
