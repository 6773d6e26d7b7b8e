package org.waypost.mailroom;

/**
 * What is written on a piece that goes back, in the carrier's words where it has any, whatever language people speak.
 *
 * <ul>
 *   <li>United States: {@code Attempted—Not Known} and {@code Moved, Left No Address} are USPS endorsements, Domestic Mail
 *       Manual 507, exhibit 1.4.1 (<a href="https://pe.usps.com/text/dmm300/507.htm">pe.usps.com</a>).
 *   <li>United Kingdom: {@code Not known at this address} is what Citizens Advice tells people to write on Royal Mail's post
 *       (<a href="https://www.citizensadvice.org.uk/consumer/post/stop-getting-someone-elses-post/">Stop getting someone
 *       else's post</a>); {@code Addressee gone away} is a return reason on Royal Mail's post (<a
 *       href="https://help.thepensionsregulator.gov.uk/faq/what_happens_if_i_dont_comply/CE_Returned_Mail_Process">The Pensions
 *       Regulator, Returned mail</a>).
 * </ul>
 *
 * <p>For people whose papers are missing or have run out no carrier's words were found, since only an addressee can refuse
 * mail: these are the location's own, and so are those for other countries.
 *
 * @param words below {@code RETURN TO SENDER}
 * @param carrier whose words they are, or empty for the location's own
 */
public record Endorsement(String words, String carrier) {
    private static final String USPS = "USPS";
    private static final String ROYAL_MAIL = "Royal Mail";
    private static final String OWN = "";

    /** The words for a reason, at a location of a country; an empty country is the United States. */
    public static Endorsement of(QuarantineReason reason, String country) {
        return switch (reason) {
            case UNAPPROVED, EXPIRED -> new Endorsement("Addressee not authorized to receive mail here", OWN);
            case CLOSED -> gone(country);
            case UNKNOWN_PERSON -> unknown(country);
        };
    }

    private static Endorsement gone(String country) {
        return switch (country) {
            case "", "US" -> new Endorsement("Moved, Left No Address", USPS);
            case "GB" -> new Endorsement("Addressee gone away", ROYAL_MAIL);
            default -> new Endorsement("Addressee gone away", OWN);
        };
    }

    private static Endorsement unknown(String country) {
        return switch (country) {
            case "", "US" -> new Endorsement("Attempted—Not Known", USPS);
            case "GB" -> new Endorsement("Not known at this address", ROYAL_MAIL);
            default -> new Endorsement("Not known at this address", OWN);
        };
    }
}
