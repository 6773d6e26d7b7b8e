package org.waypost.notifications;

import java.util.Optional;
import org.waypost.tenancy.TenantId;

/**
 * Fired as a CDI event on every node, within a second of the commit that told it, outside any transaction and scope:
 * something about the topic has changed at the tenant. It carries no news itself; whoever cares asks for the truth.
 *
 * @param tenant at whose site
 * @param topic what changed: one of the constants here or {@link #renter(String)}
 */
public record PushHint(TenantId tenant, String topic) {
    /** Operators: pieces were recorded, assigned or unassigned. */
    public static final String MAILROOM = "mailroom";

    /** Operators: requests were made, worked on or ended. */
    public static final String REQUESTS = "requests";

    /** Operators: papers of renters came in, were decided about or run out. */
    public static final String CUSTOMERS = "customers";

    private static final String RENTER = "renter-";

    /** One renter: his mail, requests or notices. The subject is that of his account. */
    public static String renter(String subject) {
        return RENTER + subject;
    }

    /** The account of the only renter this is for; empty when it is for the operators. */
    public Optional<String> renter() {
        return topic.startsWith(RENTER) ? Optional.of(topic.substring(RENTER.length())) : Optional.empty();
    }
}
