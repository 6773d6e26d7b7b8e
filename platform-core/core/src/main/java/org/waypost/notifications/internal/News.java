package org.waypost.notifications.internal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.waypost.customers.CustomerId;
import org.waypost.notifications.NoticeKind;

/**
 * One thing that happened to a customer. It waits until it goes out in a notice, alone or with others.
 *
 * @param id of this news
 * @param customer whom it concerns
 * @param kind what happened
 * @param item the mail item it is about
 * @param request the request it is about
 * @param facts what the words name, as it was when it happened: see {@link Fact}
 * @param createdAt when it happened, in whole milliseconds as the job table keeps time
 */
record News(
        long id,
        CustomerId customer,
        NoticeKind kind,
        Optional<Long> item,
        Optional<Long> request,
        Map<Fact, String> facts,
        Instant createdAt) {

    /** A fact, or empty when it is not known. */
    String fact(Fact fact) {
        return facts.getOrDefault(fact, "");
    }
}
