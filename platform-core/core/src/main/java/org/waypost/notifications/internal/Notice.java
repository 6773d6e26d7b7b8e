package org.waypost.notifications.internal;

import java.time.Instant;
import java.util.List;
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
 * @param news what happened, the oldest first
 * @param state how far it has come
 * @param address where it went, or empty
 * @param detail why it waits or failed, or empty
 * @param words subject and text as they were sent; absent as long as it was not
 * @param createdAt when it was made
 * @param sentAt when the mail server took it
 */
record Notice(
        long id,
        CustomerId customer,
        NoticeKind kind,
        List<News> news,
        NoticeState state,
        String address,
        String detail,
        Optional<Words> words,
        Instant createdAt,
        Optional<Instant> sentAt) {

    /** A notice that nobody was sent yet. */
    static Notice of(long id, CustomerId customer, List<News> news, NoticeState state, Instant now) {
        return new Notice(id, customer, kind(news), news, state, "", "", Optional.empty(), now, Optional.empty());
    }

    /** The same with the news it holds. */
    Notice with(List<News> found) {
        return new Notice(id, customer, kind, found, state, address, detail, words, createdAt, sentAt);
    }

    private static NoticeKind kind(List<News> news) {
        if (news.size() == 1) {
            return news.get(0).kind();
        }
        boolean onlyMail = news.stream().allMatch(one -> one.kind() == NoticeKind.MAIL_ARRIVED);
        return onlyMail ? NoticeKind.BATCH_ARRIVED : NoticeKind.DIGEST;
    }

    /** What somebody read. */
    record Words(String subject, String text) {}
}
