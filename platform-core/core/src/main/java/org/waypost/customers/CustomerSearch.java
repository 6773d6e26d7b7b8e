package org.waypost.customers;

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
    /** Copies the standings. */
    public CustomerSearch {
        standings = Set.copyOf(standings);
    }

    /** For {@code LIKE}: what contains the text. */
    String like() {
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** For {@code IN}: the standings, which are words of ours. */
    String standingsInSql() {
        return standings.stream().map(Enum::name).sorted().collect(Collectors.joining("', '", "'", "'"));
    }
}
