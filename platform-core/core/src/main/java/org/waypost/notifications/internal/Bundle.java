package org.waypost.notifications.internal;

import java.time.Instant;
import java.util.List;

/**
 * News that will go out together.
 *
 * @param news the oldest first, at least one
 * @param due when it goes out
 * @param byMail whether an e-mail is wanted, or only the portal shows it
 */
record Bundle(List<News> news, Instant due, boolean byMail) {
    boolean isDue(Instant now) {
        return !due.isAfter(now);
    }
}
