package org.waypost.web.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.notifications.NoticeLine;
import org.waypost.shared.Page;

/**
 * One message to a renter. Moments are ISO 8601 in UTC.
 *
 * @param id the id
 * @param kind for instance {@code mail_arrived} or {@code batch_arrived}
 * @param state {@code waiting} (gathered, for a digest or quiet hours), {@code queued}, {@code sent}, {@code failed} or
 *     {@code kept} (no e-mail is wanted)
 * @param subject its subject line
 * @param text its text as it was sent, or as it would be
 * @param address where it went; empty as long as it waits
 * @param detail why it failed, or empty
 * @param createdAt when it was made
 * @param dueAt until when it waits; only while waiting
 * @param sentAt when the mail server took it
 */
public record MessageJson(
        String id,
        @Schema(example = "batch_arrived") String kind,
        @Schema(example = "sent") String state,
        @Schema(example = "3 pieces of mail arrived") String subject,
        String text,
        String address,
        String detail,
        String createdAt,
        String dueAt,
        String sentAt) {

    static MessageJson of(NoticeLine line) {
        return new MessageJson(
                Long.toString(line.id()),
                MailItemJson.apiName(line.kind()),
                MailItemJson.apiName(line.state()),
                line.subject(),
                line.text(),
                line.address(),
                line.detail(),
                line.createdAt().toString(),
                line.dueAt().map(Instant::toString).orElse(null),
                line.sentAt().map(Instant::toString).orElse(null));
    }

    /**
     * A page of messages, newest first; those that wait come before the first page.
     *
     * @param messages the messages
     * @param next give it as {@code after} to read on; absent on the last page
     */
    @Schema(name = "MessagesJson")
    public record ListJson(List<MessageJson> messages, String next) {
        static ListJson of(Page<NoticeLine> page) {
            return new ListJson(
                    page.rows().stream().map(MessageJson::of).toList(),
                    page.next().map(String::valueOf).orElse(null));
        }
    }
}
