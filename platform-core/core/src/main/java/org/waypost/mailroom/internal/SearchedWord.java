package org.waypost.mailroom.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.mailroom.MailFilter;
import org.waypost.mailroom.WordSource;
import org.waypost.mailroom.Words;

/**
 * A word somebody looks for, or its beginning.
 *
 * @param word folded
 * @param source from where it must be known, if that matters
 * @param column condition that the piece itself must fulfil with {@code %word%}, or empty: the index does not tell a sender
 *     from a shelf
 */
record SearchedWord(String word, Optional<WordSource> source, String column) {
    private static final String PERSON = "CONCAT(i.recipient_name, ' ', i.sender) LIKE ?";
    private static final String TRACKING = "REPLACE(REPLACE(i.tracking_number, ' ', ''), '-', '') LIKE ?";
    private static final String HAS_WORD = "(SELECT 1 FROM item_term t FORCE INDEX (item_term_item_id)"
            + " WHERE t.tenant_id = :tenant AND t.item_id = i.id AND t.term LIKE ?%s LIMIT 1) = 1";

    static List<SearchedWord> of(MailFilter filter) {
        return Stream.of(
                        plain(filter.text(), Optional.empty(), ""),
                        plain(filter.person(), Optional.of(WordSource.NOTED), PERSON),
                        plain(Words.joined(filter.trackingNumber()), Optional.of(WordSource.NOTED), TRACKING),
                        plain(Words.joined(filter.shelf()), Optional.of(WordSource.NOTED), ""),
                        plain(filter.read(), Optional.of(WordSource.READ), ""))
                .flatMap(List::stream)
                .toList();
    }

    private static List<SearchedWord> plain(String text, Optional<WordSource> source, String column) {
        return Words.of(text).stream()
                .map(word -> new SearchedWord(word, source, column))
                .toList();
    }

    /** For LIKE; a word holds neither of its signs. */
    String pattern() {
        return word + "%";
    }

    /** Takes only pieces that have it. */
    void narrow(LineQuery query) {
        String known =
                source.map(from -> " AND t.source = '" + from.code() + "'").orElse("");
        query.and(HAS_WORD.formatted(known), pattern());
        if (!column.isEmpty()) {
            query.and(column, "%" + word + "%");
        }
    }
}
