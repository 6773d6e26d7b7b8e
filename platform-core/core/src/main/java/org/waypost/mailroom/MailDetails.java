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

    /** A parcel of which only this is known. */
    static MailDetails parcel(String sender, String details) {
        return new MailDetails(sender, MailType.PACKAGE, 0, 0, 0, 0, details, "", "", "");
    }

    /** The same, brought by a carrier under a number. */
    MailDetails brought(String by, String number) {
        return new MailDetails(sender, type, lengthMm, widthMm, heightMm, weightGrams, details, by, number, shelf);
    }

    /** The same; what is not known of it as it was noted earlier. */
    MailDetails over(MailDetails earlier) {
        return new MailDetails(
                sender.isEmpty() ? earlier.sender : sender,
                type,
                lengthMm == 0 ? earlier.lengthMm : lengthMm,
                widthMm == 0 ? earlier.widthMm : widthMm,
                heightMm == 0 ? earlier.heightMm : heightMm,
                weightGrams == 0 ? earlier.weightGrams : weightGrams,
                details.isEmpty() ? earlier.details : details,
                carrier.isEmpty() ? earlier.carrier : carrier,
                trackingNumber.isEmpty() ? earlier.trackingNumber : trackingNumber,
                shelf.isEmpty() ? earlier.shelf : shelf);
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
