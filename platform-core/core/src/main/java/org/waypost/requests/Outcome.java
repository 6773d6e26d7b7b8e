package org.waypost.requests;

/**
 * What came of a request, besides what it asked for. What does not apply is empty.
 *
 * @param carrier who carried the piece on
 * @param trackingNumber the carrier's
 * @param town where it went
 * @param country where it went, ISO code
 * @param collectedBy who took it at the counter
 * @param byDelegate whether that was somebody in the renter's place
 * @param certificate of its destruction
 */
public record Outcome(
        String carrier,
        String trackingNumber,
        String town,
        String country,
        String collectedBy,
        boolean byDelegate,
        String certificate) {
    /** Nothing to tell besides the request itself. */
    public static final Outcome NONE = new Outcome("", "", "", "", "", false, "");
}
