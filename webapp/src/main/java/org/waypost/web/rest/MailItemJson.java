package org.waypost.web.rest;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailLine;
import org.waypost.mailroom.MailPage;

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
        return of(MailLine.of(item));
    }

    static MailItemJson of(MailLine item) {
        var noted = item.noted();
        String id = Long.toString(item.item().value());
        return new MailItemJson(
                id,
                item.label(),
                apiName(item.custody()),
                item.mailbox(),
                item.recipient(),
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
                item.photographed() ? "items/" + id + "/picture?size=thumbnail" : null,
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
     * @param previous give it as {@code before} to go back; absent on the first page
     */
    @Schema(name = "MailItemsJson")
    public record ListJson(List<MailItemJson> items, String next, String previous) {
        static ListJson of(MailPage page) {
            return new ListJson(
                    page.rows().stream().map(MailItemJson::of).toList(),
                    page.older().map(String::valueOf).orElse(null),
                    page.newer().map(String::valueOf).orElse(null));
        }
    }
}
