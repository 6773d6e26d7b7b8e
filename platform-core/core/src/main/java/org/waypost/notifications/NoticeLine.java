package org.waypost.notifications;

import java.time.Instant;
import java.util.Optional;

/**
 * A notice as the portal lists it.
 *
 * @param id the notice, or what waits to become one
 * @param kind what it tells
 * @param subject its subject line, as it was sent or else in the reader's language
 * @param text what it says, as it was sent or else in the reader's language
 * @param channel how it goes
 * @param address where it went, or empty as long as it waits
 * @param state how far it has come
 * @param detail why it failed or waits, or empty
 * @param createdAt when it was made, or the oldest of its news if it still waits
 * @param dueAt until when it waits; only with {@link NoticeState#WAITING}
 * @param sentAt when the mail server took it
 */
public record NoticeLine(
        long id,
        NoticeKind kind,
        String subject,
        String text,
        Channel channel,
        String address,
        NoticeState state,
        String detail,
        Instant createdAt,
        Optional<Instant> dueAt,
        Optional<Instant> sentAt) {}
