package org.waypost.mailroom;

/**
 * What an operator told about pieces before they were uploaded.
 *
 * @param keepDuplicates record pieces whose pictures are there already
 * @param mailbox the number they are for; empty when they wait for assignment
 * @param recipient which of the mailbox's names; the renter's when empty
 * @param noted what is known of each of them
 */
public record UploadTerms(boolean keepDuplicates, String mailbox, String recipient, MailDetails noted) {
    /** Trims what was typed. */
    public UploadTerms {
        mailbox = mailbox.trim();
        recipient = recipient.trim();
    }

    /** The same without a mailbox: the pieces wait for assignment. */
    public UploadTerms unassigned() {
        return new UploadTerms(keepDuplicates, "", "", noted);
    }

    /** Whether there is more to do than to record. */
    boolean asksForMore() {
        return !mailbox.isEmpty() || !noted.equals(MailDetails.UNKNOWN);
    }
}
