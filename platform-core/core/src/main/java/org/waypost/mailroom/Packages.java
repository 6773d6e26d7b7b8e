package org.waypost.mailroom;

import java.time.Instant;
import java.util.List;
import org.waypost.customers.CustomerId;

/** The bound tenant's pieces as parcels: by tracking number, and those that were announced. */
public interface Packages {
    /** Pieces of a tracking number in any state, the newest first; at most {@code limit}. */
    List<MailItem> withTrackingNumber(String number, int limit);

    /** Those still expected: those with a day first, by it; at most {@code limit}. */
    List<MailItem> expected(int limit);

    /** What was announced for a customer since a moment and not taken back, the newest first; at most {@code limit}. */
    List<MailItem> announcedFor(CustomerId customer, Instant since, int limit);
}
