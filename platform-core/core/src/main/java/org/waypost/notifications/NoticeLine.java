package org.waypost.notifications;

import java.time.Instant;
import java.util.Optional;

/**
 * A notice as the portal lists it.
 *
 * @param id the notice
 * @param kind what it tells
 * @param subject its subject line in the reader's language
 * @param channel how it went
 * @param address where it went, or empty as long as it waits
 * @param state how far it has come
 * @param detail why it failed or waits, or empty
 * @param itemId the mail item it is about
 * @param requestId the request it is about
 * @param createdAt when it was made
 * @param sentAt when the mail server took it
 */
public record NoticeLine(
        long id,
        NoticeKind kind,
        String subject,
        Channel channel,
        String address,
        NoticeState state,
        String detail,
        Optional<Long> itemId,
        Optional<Long> requestId,
        Instant createdAt,
        Optional<Instant> sentAt) {}
