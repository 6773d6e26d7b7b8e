package org.waypost.customers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a list of renters or authorized recipients shows.
 *
 * @param text part of a name, a business, an e-mail address or a mailbox number; empty for all
 * @param standings those that are shown
 * @param after the id of the row to read on after
 * @param rows how many at most
 */
public record CustomerSearch(String text, Set<Standing> standings, Optional<Long> after, int rows) {
    /** SQL: the name under which mail of the customer {@code c} is filed. */
    public static final String NAME = "COALESCE(NULLIF(c.business, ''), c.name)";

    /** SQL: the numbers of the mailboxes of the customer {@code c}, with commas; empty when he has none. */
    public static final String NUMBERS = """
            COALESCE((SELECT GROUP_CONCAT(m.number ORDER BY m.sort_key SEPARATOR ', ') FROM mailbox m
              WHERE m.tenant_id = c.tenant_id AND m.customer_id = c.id), '')""";

    /** SQL: whether the customer {@code c} answers to a text; takes it {@link #PLACES} times. */
    static final String MATCHES = """
            (c.name LIKE ? OR c.business LIKE ? OR c.email LIKE ? OR EXISTS (SELECT 1 FROM mailbox m
              WHERE m.tenant_id = c.tenant_id AND m.customer_id = c.id AND m.number LIKE ?))""";

    private static final int PLACES = 4;

    /** Copies the standings. */
    public CustomerSearch {
        standings = Set.copyOf(standings);
    }

    /**
     * The values of a statement: the row to read on after, the text as often as it stands there, how many rows.
     *
     * @param columns that are searched besides those of the customer, and before them
     */
    Object[] values(int columns) {
        List<Object> values = new ArrayList<>(List.of(after.orElse(0L)));
        values.addAll(Collections.nCopies(columns + PLACES, like()));
        values.add(rows + 1);
        return values.toArray();
    }

    private String like() {
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** For {@code IN}: the standings, which are words of ours. */
    String standingsInSql() {
        return standings.stream().map(Enum::name).sorted().collect(Collectors.joining("', '", "'", "'"));
    }
}
