package org.waypost.notifications.internal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.waypost.customers.CustomerId;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.NoticeState;

/**
 * One message to one customer.
 *
 * @param id the notice
 * @param customer whom it tells
 * @param kind what it tells
 * @param item the mail item it is about
 * @param request the request it is about
 * @param facts what the words name, as it was when the notice was made: see {@link Fact}
 * @param state how far it has come
 * @param address where it went, or empty
 * @param detail why it waits or failed, or empty
 * @param createdAt when it was made
 * @param sentAt when the mail server took it
 */
record Notice(
        long id,
        CustomerId customer,
        NoticeKind kind,
        Optional<Long> item,
        Optional<Long> request,
        Map<Fact, String> facts,
        NoticeState state,
        String address,
        String detail,
        Instant createdAt,
        Optional<Instant> sentAt) {

    /** A fact, or empty when it is not known. */
    String fact(Fact fact) {
        return facts.getOrDefault(fact, "");
    }
}
