package org.waypost.web.rest;

import java.util.List;
import java.util.Locale;
import org.waypost.mailroom.MailItem;
import org.waypost.shared.Page;

/**
 * A mail item. Ids are strings; moments are ISO 8601 in UTC; measures are millimetres and grams, 0 when unknown.
 *
 * @param id the id
 * @param label the code on its label
 * @param state custody state, for instance {@code unassigned}
 * @param mailbox number or empty
 * @param recipient name or empty
 * @param sender name or empty
 * @param mailType for instance {@code letter}
 * @param receivedAt when it came in; of an expected piece, when it was announced
 * @param thumbnail address of its small picture, below the base of the interface; absent when nobody photographed it
 * @param version to be sent back with a change
 */
public record MailItemJson(
        String id,
        String label,
        String state,
        String mailbox,
        String recipient,
        String sender,
        String mailType,
        int lengthMm,
        int widthMm,
        int heightMm,
        int weightGrams,
        String details,
        String carrier,
        String trackingNumber,
        String shelf,
        String receivedAt,
        String thumbnail,
        long version) {

    static MailItemJson of(MailItem item) {
        var noted = item.noted();
        String id = Long.toString(item.itemId().value());
        return new MailItemJson(
                id,
                item.labelCode(),
                apiName(item.custody()),
                item.mailboxNumber(),
                item.recipientName(),
                noted.sender(),
                apiName(noted.type()),
                noted.lengthMm(),
                noted.widthMm(),
                noted.heightMm(),
                noted.weightGrams(),
                noted.details(),
                noted.carrier(),
                noted.trackingNumber(),
                noted.shelf(),
                item.receivedAt().toString(),
                item.picture()
                        .map(front -> "items/" + id + "/picture?size=thumbnail")
                        .orElse(null),
                item.version());
    }

    static String apiName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * A page of items, newest first.
     *
     * @param items the items
     * @param next give it as {@code after} to read on; absent on the last page
     */
    public record ListJson(List<MailItemJson> items, String next) {
        static ListJson of(Page<MailItem> page) {
            return new ListJson(
                    page.rows().stream().map(MailItemJson::of).toList(),
                    page.next().map(String::valueOf).orElse(null));
        }
    }
}
