package org.waypost.web.mailroom;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailItem;

/** What somebody assigned or set aside in this tab, as far as he may want to take it back. */
class JustDone implements Serializable {
    private static final int KEPT = 4;

    private final Deque<Row> rows = new ArrayDeque<>();

    /** @param typed what stood in the box */
    void add(MailItem item, String typed) {
        boolean isAside = item.custody() == CustodyState.QUARANTINED;
        rows.addFirst(new Row(
                Long.toString(item.itemId().value()),
                item.labelCode(),
                isAside ? typed : item.mailboxNumber() + " · " + item.recipientName(),
                isAside));
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
     * @param where mailbox and name, as they stand in the box; empty when nobody knows
     * @param aside whether it lies in quarantine
     */
    public record Row(String id, String label, String where, boolean aside) implements Serializable {}
}
