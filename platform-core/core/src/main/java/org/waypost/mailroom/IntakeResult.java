package org.waypost.mailroom;

import org.waypost.content.StoredBlob;

/** What became of one file that came in. */
public sealed interface IntakeResult {
    /** The file as its sender named it. */
    String fileName();

    /** The piece is recorded and its photograph safe on disk. */
    record Stored(String fileName, MailItemId item, String labelCode, StoredBlob blob) implements IntakeResult {}

    /** The same bytes were recorded before, as the piece named, which is at that mailbox if any; nothing was added. */
    record Duplicate(String fileName, MailItemId item, String labelCode, String sha256, String mailbox)
            implements IntakeResult {}
}
