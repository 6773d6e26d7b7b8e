package org.waypost.web.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailItem;

/**
 * A parcel that was announced.
 *
 * @param id the piece's, also after it came
 * @param state whether it is expected or received, in these words
 * @param expectedOn the day it should come; absent when nobody said so
 * @param late whether that day has passed
 */
public record ExpectedPackageJson(
        @Schema(example = "811540012345678901") String id,
        @Schema(example = "expected") String state,
        @Schema(example = "214") String mailbox,
        String recipient,
        @Schema(example = "1Z999AA10123456784") String trackingNumber,
        @Schema(example = "UPS") String carrier,
        String sender,
        String note,
        @Schema(example = "2026-11-24") String expectedOn,
        boolean late,
        String announcedAt) {

    static ExpectedPackageJson of(MailItem item, LocalDate today) {
        return new ExpectedPackageJson(
                Long.toString(item.itemId().value()),
                item.custody() == CustodyState.EXPECTED ? "expected" : "received",
                item.mailboxNumber(),
                item.recipientName(),
                item.noted().trackingNumber(),
                item.noted().carrier(),
                item.noted().sender(),
                item.noted().details(),
                item.expectedOn().map(LocalDate::toString).orElse(null),
                item.isLate(today),
                item.announcedAt().map(Object::toString).orElse(null));
    }

    /** Several of them. */
    @Schema(name = "ExpectedPackagesJson")
    public record ListJson(List<ExpectedPackageJson> packages) {
        static ListJson of(List<MailItem> items, LocalDate today) {
            return new ListJson(items.stream()
                    .map(item -> ExpectedPackageJson.of(item, today))
                    .toList());
        }
    }
}
