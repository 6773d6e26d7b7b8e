package org.waypost.mailroom;

import java.util.List;

/** Pieces were photographed and wait for assignment. */
public record MailRecorded(List<MailItemId> items) {
    /** Copies the ids. */
    public MailRecorded {
        items = List.copyOf(items);
    }
}
