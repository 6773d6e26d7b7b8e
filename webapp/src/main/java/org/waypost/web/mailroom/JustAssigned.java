package org.waypost.web.mailroom;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.waypost.mailroom.MailItem;

/** What somebody assigned in this tab, as far as he may want to take it back. */
class JustAssigned implements Serializable {
    private static final int KEPT = 4;

    private final Deque<Row> rows = new ArrayDeque<>();

    void add(MailItem item) {
        rows.addFirst(new Row(
                Long.toString(item.itemId().value()),
                item.labelCode(),
                item.mailboxNumber() + " · " + item.recipientName()));
        if (rows.size() > KEPT) {
            rows.removeLast();
        }
    }

    Optional<Row> take(String id) {
        Optional<Row> found = rows.stream().filter(row -> row.id().equals(id)).findFirst();
        found.ifPresent(rows::remove);
        return found;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /**
     * One piece.
     *
     * @param id its id
     * @param label the code on its label
     * @param where mailbox and name, as they stand in the box
     */
    public record Row(String id, String label, String where) implements Serializable {}
}
