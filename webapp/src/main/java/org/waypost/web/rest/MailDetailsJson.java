package org.waypost.web.rest;

import java.math.BigDecimal;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailItem;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/**
 * What is noted about a piece; absent fields stay as they are. Measures are millimetres and grams.
 *
 * @param version the version that was read; absent means whatever it is now
 */
public record MailDetailsJson(
        String sender,
        String mailType,
        BigDecimal lengthMm,
        BigDecimal widthMm,
        BigDecimal heightMm,
        BigDecimal weightGrams,
        String details,
        String carrier,
        String trackingNumber,
        String shelf,
        Long version) {

    /** Of a piece of which nothing is known yet. */
    MailDetails asFirstNoted() {
        return over(MailDetails.UNKNOWN);
    }

    MailDetails over(MailItem item) {
        return over(item.noted());
    }

    MailDetails over(MailDetails old) {
        return new MailDetails(
                or(sender, old.sender()),
                mailType == null ? old.type() : ApiNames.mailType(mailType),
                whole("lengthMm", lengthMm, old.lengthMm()),
                whole("widthMm", widthMm, old.widthMm()),
                whole("heightMm", heightMm, old.heightMm()),
                whole("weightGrams", weightGrams, old.weightGrams()),
                or(details, old.details()),
                or(carrier, old.carrier()),
                or(trackingNumber, old.trackingNumber()),
                or(shelf, old.shelf()));
    }

    long versionOr(long current) {
        return version == null ? current : version;
    }

    /** The JSON library would cut off what does not fit, without a word. */
    static int whole(String field, BigDecimal value, int old) {
        try {
            return value == null ? old : value.intValueExact();
        } catch (ArithmeticException cut) {
            throw new PlatformException(SharedError.INVALID, cut, field);
        }
    }

    private static <T> T or(T value, T old) {
        return value == null ? old : value;
    }
}
