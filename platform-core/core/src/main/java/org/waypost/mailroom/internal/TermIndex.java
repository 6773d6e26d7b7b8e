package org.waypost.mailroom.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.waypost.mailroom.LabelCode;
import org.waypost.mailroom.MailIndex;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailLine;
import org.waypost.mailroom.MailPage;
import org.waypost.mailroom.MailSearch;
import org.waypost.mailroom.WordSource;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantSql;

/**
 * Finds pieces by table {@code item_term}. What a page costs does not grow with the mail of the location: the rarest word is
 * looked up first when few pieces have it; a word that many have is read in the order of the list; and when many words begin
 * so, the list itself is read, in which such pieces are never far.
 */
@ApplicationScoped
class TermIndex implements MailIndex {
    private static final int FEW_PIECES = 1000;
    private static final int MANY_PIECES = 20_000;
    private static final int FEW_TERMS = 16;
    private static final String FORGET =
            "DELETE FROM item_term WHERE tenant_id = :tenant AND item_id = ? AND source = ?";
    private static final String INSERT =
            "INSERT INTO item_term (tenant_id, term, item_id, source) VALUES (:tenant, ?, ?, ?)";
    private static final String COUNT = "SELECT COUNT(*) AS pieces FROM (SELECT 1 FROM item_term t"
            + " WHERE t.tenant_id = :tenant AND t.term LIKE ? LIMIT ?) counted";
    private static final String UNKNOWN = """
            SELECT i.id FROM mail_item i WHERE i.tenant_id = :tenant AND i.id > ? AND NOT EXISTS (
              SELECT 1 FROM item_term t WHERE t.tenant_id = :tenant AND t.item_id = i.id AND t.source = ?)
            ORDER BY i.id LIMIT ?""";
    private static final String NEXT_TERM = "SELECT t.term FROM item_term t"
            + " WHERE t.tenant_id = :tenant AND t.term LIKE ? AND t.term > ? ORDER BY t.term LIMIT 1";

    @Inject
    private TenantSql sql;

    @Inject
    private Sites sites;

    @Override
    public void keep(MailItemId item, WordSource source, Collection<String> words) {
        sql.update(FORGET, item.value(), source.code());
        List<Object[]> rows = words.stream()
                .map(word -> new Object[] {word, item.value(), source.code()})
                .toList();
        if (!rows.isEmpty()) {
            sql.batch(INSERT, rows);
        }
    }

    @Override
    public List<MailItemId> unknown(long after, int limit) {
        return sql.query(UNKNOWN, row -> new MailItemId(row.getLong("id")), after, WordSource.NOTED.code(), limit);
    }

    @Override
    public MailPage matching(MailSearch search) {
        Optional<MailLine> labelled = labelled(search);
        return labelled.map(line -> new MailPage(List.of(line), Optional.empty(), Optional.empty()))
                .orElseGet(() -> MailPage.of(found(search), search));
    }

    /** A label that is typed or scanned is one piece, whatever else has these letters. */
    private Optional<MailLine> labelled(MailSearch search) {
        return LabelCode.typed(search.filter().text()).stream()
                .flatMap(code -> LineQuery.of(search, sites.current().zone())
                        .and("i.label_code = ?", code)
                        .from("mail_item i")
                        .lines(sql)
                        .stream())
                .findFirst();
    }

    private List<MailLine> found(MailSearch search) {
        List<SearchedWord> words = SearchedWord.of(search.filter());
        if (words.isEmpty()) {
            return query(search, words).from("mail_item i").lines(sql);
        }
        SearchedWord rarest = rarest(words, FEW_PIECES);
        return pieces(rarest, FEW_PIECES) < FEW_PIECES
                ? ofFew(search, words, rarest)
                : ofMany(search, words, rarest(words, MANY_PIECES));
    }

    /** Of several words that are not rare, the longest is taken for the rarest. */
    private SearchedWord rarest(List<SearchedWord> words, int limit) {
        return words.size() == 1
                ? words.get(0)
                : words.stream()
                        .min(Comparator.<SearchedWord>comparingInt(word -> pieces(word, limit))
                                .thenComparingInt(word -> -word.word().length()))
                        .orElseThrow();
    }

    private int pieces(SearchedWord word, int limit) {
        return sql.query(COUNT, row -> row.getInt("pieces"), word.pattern(), limit)
                .get(0);
    }

    private List<MailLine> ofFew(MailSearch search, List<SearchedWord> words, SearchedWord rarest) {
        return query(search, words)
                .from(
                        "(SELECT DISTINCT t.item_id FROM item_term t WHERE t.tenant_id = :tenant AND t.term LIKE ?) f"
                                + " JOIN mail_item i ON i.tenant_id = :tenant AND i.id = f.item_id",
                        rarest.pattern())
                .lines(sql);
    }

    private List<MailLine> ofMany(MailSearch search, List<SearchedWord> words, SearchedWord rarest) {
        List<String> terms = terms(rarest);
        if (terms.size() > FEW_TERMS) {
            return query(search, words).from("mail_item i").lines(sql);
        }
        Comparator<Long> order = search.before().isPresent() ? Comparator.naturalOrder() : Comparator.reverseOrder();
        TreeMap<Long, MailLine> found = new TreeMap<>(order);
        terms.forEach(term -> query(search, words)
                .inTermOrder(term)
                .lines(sql)
                .forEach(line -> found.put(line.item().value(), line)));
        return found.values().stream().limit(search.size() + 1L).toList();
    }

    /** The different words that begin so, found by leaping from one to the next; one more than few at most. */
    private List<String> terms(SearchedWord word) {
        List<String> terms = new ArrayList<>();
        Optional<String> next = next(word, "");
        while (next.isPresent() && terms.size() <= FEW_TERMS) {
            terms.add(next.get());
            next = next(word, next.get());
        }
        return terms;
    }

    private Optional<String> next(SearchedWord word, String last) {
        return sql.query(NEXT_TERM, row -> row.getString("term"), word.pattern(), last).stream()
                .findFirst();
    }

    private LineQuery query(MailSearch search, List<SearchedWord> words) {
        LineQuery query = LineQuery.of(search, sites.current().zone());
        words.forEach(word -> word.narrow(query));
        return query;
    }
}
