package org.waypost.web.mailroom;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailItem;
import org.waypost.web.shell.SiteFormat;

/**
 * An announced parcel as pages show it.
 *
 * @param id for links only
 * @param number tracking number
 * @param carrier or empty
 * @param mailbox number
 * @param recipient name
 * @param sender or empty
 * @param note or empty
 * @param day on which it should come, in words; or empty
 * @param late whether that day has passed
 * @param here whether it came
 * @param announced when it was announced
 * @param received when it came in
 */
public record ExpectedRow(
        String id,
        String number,
        String carrier,
        String mailbox,
        String recipient,
        String sender,
        String note,
        String day,
        boolean late,
        boolean here,
        Instant announced,
        Instant received)
        implements Serializable {

    /** The parcel in the reader's language. */
    public static ExpectedRow of(MailItem item, LocalDate today, SiteFormat format) {
        return new ExpectedRow(
                Long.toString(item.itemId().value()),
                item.noted().trackingNumber(),
                item.noted().carrier(),
                item.mailboxNumber(),
                item.recipientName(),
                item.noted().sender(),
                item.noted().details(),
                item.expectedOn().map(format::date).orElse(""),
                item.isLate(today),
                item.custody() != CustodyState.EXPECTED,
                item.announcedAt().orElse(item.receivedAt()),
                item.receivedAt());
    }
}
