package org.waypost.audit;

/**
 * The thing a ledger entry is about.
 *
 * @param kind what it is: {@code mail-item}, {@code action-request}, {@code customer}, {@code tenant}, ...; up to 40
 *     characters
 * @param id its id
 */
public record Subject(String kind, long id) {
    private static final int KIND = 40;

    /** Refuses a kind the table cannot hold. */
    public Subject {
        if (kind.isBlank() || kind.length() > KIND) {
            throw new IllegalArgumentException("A subject's kind has 1 to 40 characters: " + kind);
        }
    }
}
