package org.waypost.mailroom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One page of pieces, newest first, read by key.
 *
 * @param rows the pieces
 * @param newer key of the page before, to be given as {@code before}; absent on the first
 * @param older key of the page after, to be given as {@code after}; absent on the last
 */
public record MailPage(List<MailLine> rows, Optional<Long> newer, Optional<Long> older) {
    /** Copies the rows. */
    public MailPage {
        rows = List.copyOf(rows);
    }

    /** Makes a page of what was found in the order of the search: up to one row more than it holds, which shows that there is more. */
    public static MailPage of(List<MailLine> found, MailSearch search) {
        boolean more = found.size() > search.size();
        List<MailLine> rows = found.subList(0, Math.min(found.size(), search.size()));
        if (search.before().isPresent()) {
            List<MailLine> newestFirst = new ArrayList<>(rows);
            Collections.reverse(newestFirst);
            return new MailPage(newestFirst, first(newestFirst).filter(key -> more), last(newestFirst));
        }
        return new MailPage(
                rows,
                first(rows).filter(key -> search.after().isPresent()),
                last(rows).filter(key -> more));
    }

    private static Optional<Long> first(List<MailLine> rows) {
        return rows.stream().findFirst().map(MailPage::key);
    }

    private static Optional<Long> last(List<MailLine> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(key(rows.get(rows.size() - 1)));
    }

    private static long key(MailLine line) {
        return line.item().value();
    }
}
