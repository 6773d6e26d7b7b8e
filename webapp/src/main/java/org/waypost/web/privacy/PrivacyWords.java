package org.waypost.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waypost.customers.Customer;
import org.waypost.privacy.ErasureCase;
import org.waypost.privacy.ErasureLine;
import org.waypost.privacy.ErasureLine.Why;
import org.waypost.tenancy.Sites;
import org.waypost.verification.PrintedSheet;
import org.waypost.verification.PrintedSheet.Column;
import org.waypost.verification.PrintedSheet.Foot;
import org.waypost.verification.PrintedSheet.Look;
import org.waypost.verification.PrintedSheet.Row;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** Says what becomes of records, on the page and in the letter. */
@Named("privacyWords")
@RequestScoped
public class PrivacyWords {
    private static final String SLICE = "privacy";

    @Inject
    private Texts texts;

    @Inject
    private SiteFormat format;

    @Inject
    private Sites sites;

    /** A text of these pages. */
    public String of(String key, Object... values) {
        return texts.from(SLICE, key, values);
    }

    /** What a class of records is called; one that only a set of rules knows has its own words. */
    public String records(ErasureLine line) {
        return texts.in(SLICE, "records." + line.records())
                .orElseGet(() -> line.records().replace('_', ' '));
    }

    /** What becomes of it. */
    public String outcome(ErasureLine line) {
        String key = "outcome." + line.outcome();
        return line.until().map(day -> of(key + ".until", format.date(day))).orElseGet(() -> of(key));
    }

    /** Why. */
    public String why(ErasureLine line) {
        Optional<String> ours = texts.in(SLICE, "why." + line.why().basis());
        return ours.orElseGet(() -> line.why().basis());
    }

    /** Whether the reason is in the words of a set of rules, which are English. */
    public boolean isForeign(ErasureLine line) {
        return texts.in(SLICE, "why." + line.why().basis()).isEmpty();
    }

    /** Whether the source of a reason can be opened. */
    public boolean isLinked(ErasureLine line) {
        return line.why().address().startsWith("https://");
    }

    /** The letter with the answer, or a draft of it. */
    public PrintedSheet letter(Customer customer, ErasureCase found) {
        List<String> lede = new ArrayList<>(List.of(
                sites.current().name() + ", " + sites.current().address().street() + ", "
                        + sites.current().address().townLine(),
                of("letter.to", customer.displayName())));
        found.request().ifPresent(asked -> lede.add(of("letter.asked", format.date(asked.askedOn()))));
        lede.add(found.isAnswered() ? of("letter.answer") : of("letter.draft"));
        List<Column> columns = List.of(
                new Column(of("col.records"), 250), new Column(of("col.outcome"), 220), new Column(of("col.why"), 530));
        List<Row> rows = new ArrayList<>();
        found.lines().forEach(line -> rows.add(row(line)));
        rows.add(new Row(Look.HEADING, List.of(of("letter.rights.head"))));
        rows.add(new Row(Look.LINE, List.of(of("letter.rights.short"), "", of("letter.rights"))));
        String by = found.request()
                .flatMap(asked -> asked.answeredAt()
                        .map(moment -> of("letter.foot", asked.answeredByName(), format.moment(moment))))
                .orElseGet(() -> of("letter.draft"));
        return new PrintedSheet(
                of("letter.title"), lede, columns, rows, new Foot(by, of("letter.page"), of("letter.unprintable")));
    }

    private Row row(ErasureLine line) {
        Why why = line.why();
        String source = why.source().isEmpty() ? "" : "\n" + of("source", (why.source() + " " + why.address()).strip());
        return new Row(Look.LINE, List.of(records(line) + pieces(line), outcome(line), why(line) + source));
    }

    /** How many documents there are, where they are counted. */
    public String pieces(ErasureLine line) {
        return line.pieces() == 0 ? "" : " (" + line.pieces() + ")";
    }
}
