package org.waypost.mailroom;

/**
 * What is written on a piece that goes back. The words are the carrier's, whatever language people speak: USPS's own
 * endorsements in the United States, Royal Mail's elsewhere in English.
 */
public final class Endorsement {
    private static final String NO_AUTHORIZATION =
            "Undeliverable, Commercial Mail Receiving Agency, No Authorization to Deliver";

    private Endorsement() {}

    /** The words below {@code RETURN TO SENDER}. */
    public static String wording(QuarantineReason reason, String country) {
        boolean usps = country.isEmpty() || country.equals("US");
        return switch (reason) {
            case UNAPPROVED, EXPIRED -> usps ? NO_AUTHORIZATION : "Refused";
            case CLOSED -> usps ? "Moved, Left No Address" : "Addressee Gone Away";
            case UNKNOWN_PERSON -> usps ? "Attempted, Not Known" : "Addressee Unknown";
        };
    }
}
