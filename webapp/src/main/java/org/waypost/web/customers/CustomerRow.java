package org.waypost.web.customers;

import java.util.List;

/**
 * A row of a section's list.
 *
 * @param link to the record
 * @param caseLink to his case, or empty
 * @param customer the renter's id, for links only
 * @param name whose record it is
 * @param detail who signs for a business, or at whose mailbox somebody receives mail; or empty
 * @param mailbox number, or empty
 * @param email where the renter is told things
 * @param standing in words
 * @param tag the look of the standing
 * @param papers how his papers stand
 */
public record CustomerRow(
        String link,
        String caseLink,
        long customer,
        String name,
        String detail,
        String mailbox,
        String email,
        String standing,
        String tag,
        List<PaperTag> papers) {
    /**
     * Something to know about somebody's papers.
     *
     * @param words to read
     * @param look of the tag
     */
    public record PaperTag(String words, String look) {}
}
