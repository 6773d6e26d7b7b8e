package org.waypost.web.rest;

import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailItem;

/**
 * What is noted about a piece; absent fields stay as they are. Measures are millimetres and grams.
 *
 * @param version the version that was read; absent means whatever it is now
 */
public record MailDetailsJson(
        String sender,
        String mailType,
        Integer lengthMm,
        Integer widthMm,
        Integer heightMm,
        Integer weightGrams,
        String details,
        String carrier,
        String trackingNumber,
        String shelf,
        Long version) {

    MailDetails over(MailItem item) {
        MailDetails old = item.noted();
        return new MailDetails(
                or(sender, old.sender()),
                mailType == null ? old.type() : ApiNames.mailType(mailType),
                or(lengthMm, old.lengthMm()),
                or(widthMm, old.widthMm()),
                or(heightMm, old.heightMm()),
                or(weightGrams, old.weightGrams()),
                or(details, old.details()),
                or(carrier, old.carrier()),
                or(trackingNumber, old.trackingNumber()),
                or(shelf, old.shelf()));
    }

    long versionOr(long current) {
        return version == null ? current : version;
    }

    private static <T> T or(T value, T old) {
        return value == null ? old : value;
    }
}
