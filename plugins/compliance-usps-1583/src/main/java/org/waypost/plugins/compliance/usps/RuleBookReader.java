package org.waypost.plugins.compliance.usps;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypost.spi.compliance.Citation;
import org.waypost.spi.compliance.Consent;
import org.waypost.spi.compliance.DocumentType;
import org.waypost.spi.compliance.Duty;
import org.waypost.spi.compliance.Edition;
import org.waypost.spi.compliance.FieldType;
import org.waypost.spi.compliance.Occasion;
import org.waypost.spi.compliance.Retention;

/** Makes a rule book of the tables of its file. A mistake in the file ends the reading. */
final class RuleBookReader {
    private static final Citation FORM_LESS = new Citation("Asked so that the rules can be applied", "", Citation.SEEN);

    private final Tables tables;
    private final Map<String, String> head;
    private final Map<String, Row> sources;

    private RuleBookReader(Tables tables) {
        this.tables = tables;
        this.head = tables.table("edition").stream()
                .collect(Collectors.toMap(row -> row.text("what"), row -> row.text("value")));
        this.sources =
                tables.table("sources").stream().collect(Collectors.toMap(row -> row.text("id"), Function.identity()));
    }

    static RuleBook read(Tables tables) {
        return new RuleBookReader(tables).book();
    }

    private RuleBook book() {
        return new RuleBook(
                edition(),
                scope(),
                joined(all("fields", this::item), all("facts", this::fact)),
                all("slots", this::slot),
                new RuleBook.Documents(all("documents", this::accepted), all("refused", this::refused)),
                all("rules", this::rule),
                all("duties", this::duty),
                all("retention", this::retention),
                all("consents", this::consent));
    }

    private Edition edition() {
        return new Edition(
                head("id"),
                head("form"),
                head("jurisdiction"),
                LocalDate.parse(head("effective")),
                head("status"),
                all("sources", row -> new Citation(row.text("name"), row.text("address"), Citation.SEEN)));
    }

    private RuleBook.Scope scope() {
        return new RuleBook.Scope(
                ConditionParser.parse(head("applies")),
                words("add-ons"),
                words("before-approval"),
                tables.table("registry").stream()
                        .flatMap(row -> row.words("items").stream())
                        .toList());
    }

    private FieldRule item(Row row) {
        return field(row, row.text("item"), citation("form", row.text("confidence")));
    }

    private FieldRule fact(Row row) {
        return field(row, "", FORM_LESS);
    }

    private static FieldRule field(Row row, String item, Citation citation) {
        return new FieldRule(
                item,
                row.text("key"),
                row.text("label"),
                FieldType.valueOf(row.text("type")),
                NeedRule.parse(row.text("need")),
                row.words("choices"),
                row.text("filled by"),
                citation);
    }

    private SlotRule slot(Row row) {
        return new SlotRule(row.text("slot"), row.text("label"), NeedRule.parse(row.text("need")), row.text("purpose"));
    }

    private DocumentType accepted(Row row) {
        return new DocumentType(
                row.text("id"),
                row.text("purpose"),
                row.text("label"),
                row.yes("expires"),
                row.words("must show"),
                citation(row));
    }

    private DocumentType refused(Row row) {
        return new DocumentType(row.text("id"), "", row.text("label"), false, List.of(), citation(row));
    }

    private Rule rule(Row row) {
        return new Rule(
                row.text("id"),
                head("id"),
                Severity.valueOf(row.text("severity").toUpperCase(Locale.ROOT)),
                row.text("subject"),
                ConditionParser.parse(row.text("when")),
                ConditionParser.parse(row.text("must")),
                row.text("text"),
                citation(row));
    }

    private DutyRule duty(Row row) {
        return new DutyRule(
                row.text("id"),
                Occasion.valueOf(row.text("occasion")),
                Duty.Kind.valueOf(row.text("kind")),
                Length.parse(row.text("length")),
                row.text("setting"),
                row.text("text"),
                citation(row));
    }

    private Retention retention(Row row) {
        return new Retention(
                row.text("class"),
                period(row.text("min")).orElse(Period.ZERO),
                period(row.text("max")),
                row.text("basis"),
                citation(row));
    }

    private static Optional<Period> period(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty()).map(Period::parse);
    }

    private Consent consent(Row row) {
        return new Consent(
                row.text("action"),
                row.yes("required"),
                row.words("scopes").stream().map(Consent.Scope::valueOf).toList(),
                row.yes("revocable"),
                row.text("note"),
                citation(row));
    }

    private Citation citation(Row row) {
        return citation(row.text("source"), row.text("confidence"));
    }

    private Citation citation(String source, String confidence) {
        Row row = Optional.ofNullable(sources.get(source))
                .orElseThrow(() -> new IllegalStateException("no source " + source));
        return new Citation(row.text("name"), row.text("address"), confidence);
    }

    private String head(String what) {
        return Optional.ofNullable(head.get(what))
                .orElseThrow(() -> new IllegalStateException("the edition does not tell its " + what));
    }

    private List<String> words(String what) {
        return Arrays.stream(head.getOrDefault(what, "").split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private <T> List<T> all(String table, Function<Row, T> reading) {
        return tables.table(table).stream().map(reading).toList();
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
