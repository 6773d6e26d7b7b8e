package org.waypost.mailroom;

import java.util.Objects;
import org.waypost.shared.PlatformException;

/**
 * What an operator notes about a piece. Texts are empty, numbers zero when unknown.
 *
 * @param sender who sent it, up to 200 characters
 * @param type what kind of piece
 * @param lengthMm length in millimetres
 * @param widthMm width in millimetres
 * @param heightMm height in millimetres
 * @param weightGrams weight in grams
 * @param details anything else, up to 1,000 characters
 * @param carrier who brought it
 * @param trackingNumber inbound tracking number
 * @param shelf where it lies
 */
public record MailDetails(
        String sender,
        MailType type,
        int lengthMm,
        int widthMm,
        int heightMm,
        int weightGrams,
        String details,
        String carrier,
        String trackingNumber,
        String shelf) {
    private static final int SENDER = 200;
    private static final int DETAILS = 1000;
    private static final int SHORT = 64;
    private static final int MAX_SIZE = 100_000;
    private static final int MAX_WEIGHT = 10_000_000;

    /** Nothing is known yet. */
    public static final MailDetails UNKNOWN = new MailDetails("", MailType.LETTER, 0, 0, 0, 0, "", "", "", "");

    /**
     * Trims the texts and checks their lengths and the measures.
     *
     * @throws PlatformException {@link MailroomError#BAD_DETAILS} naming the field
     */
    public MailDetails {
        sender = text("sender", sender, SENDER);
        type = Objects.requireNonNullElse(type, MailType.LETTER);
        details = text("details", details, DETAILS);
        carrier = text("carrier", carrier, SHORT);
        trackingNumber = text("trackingNumber", trackingNumber, SHORT);
        shelf = text("shelf", shelf, SHORT);
        measure("length", lengthMm, MAX_SIZE);
        measure("width", widthMm, MAX_SIZE);
        measure("height", heightMm, MAX_SIZE);
        measure("weight", weightGrams, MAX_WEIGHT);
    }

    private static String text(String field, String value, int limit) {
        String trimmed = Objects.requireNonNullElse(value, "").trim();
        if (trimmed.length() > limit) {
            throw new PlatformException(MailroomError.BAD_DETAILS, field, limit);
        }
        return trimmed;
    }

    private static void measure(String field, int value, int limit) {
        if (value < 0 || value > limit) {
            throw new PlatformException(MailroomError.BAD_DETAILS, field, limit);
        }
    }
}
