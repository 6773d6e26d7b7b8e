package org.waypost.verification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What rules say about a case.
 *
 * @param asked which sets were asked
 * @param findings what they found, in their order
 * @param slots which documents they want
 * @param fields what they want to know; those of a form in its order
 */
public record Judgement(List<AskedRules> asked, List<Finding> findings, List<CaseSlot> slots, List<CaseField> fields) {
    /** What several sets say together: all findings, and of what they want the strictest. */
    public static Judgement stacked(List<Judgement> several) {
        return new Judgement(
                several.stream().flatMap(one -> one.asked.stream()).toList(),
                several.stream().flatMap(one -> one.findings.stream()).toList(),
                merged(several.stream().flatMap(one -> one.slots.stream()), CaseSlot::slot, CaseSlot::with),
                merged(
                        several.stream().flatMap(one -> one.fields.stream()),
                        CaseField::key,
                        (first, other) -> first.with(other.need())));
    }

    private static <T> List<T> merged(Stream<T> all, Function<T, String> name, BinaryOperator<T> both) {
        Map<String, T> merged = all.collect(Collectors.toMap(name, Function.identity(), both, LinkedHashMap::new));
        return List.copyOf(merged.values());
    }

    /** The same with more findings, other slots and fields. */
    Judgement with(List<Finding> more, List<CaseSlot> filled, List<CaseField> marked) {
        return new Judgement(
                asked, Stream.of(findings, more).flatMap(Collection::stream).toList(), filled, marked);
    }

    /** The strictest verdict; somebody has to look when nobody has judged. */
    public Verdict verdict() {
        return findings.stream().map(Finding::verdict).reduce(Verdict::or).orElse(Verdict.NEEDS_REVIEW);
    }

    /** The strictest verdict by subject, in the order of the subjects' names. */
    public Map<String, Verdict> verdicts() {
        Map<String, Verdict> verdicts = new TreeMap<>();
        findings.forEach(one -> verdicts.merge(one.subject(), one.verdict(), Verdict::or));
        return verdicts;
    }

    /** The items of the form, in its order. */
    public List<FormItem> items() {
        return fields.stream()
                .filter(field -> !field.item().isEmpty())
                .map(field -> new FormItem(
                        field.item(), field.key(), field.label(), field.value(), field.need() == Need.REQUIRED))
                .toList();
    }

    /** The rules whose form is filled and signed; none when no set has one. */
    public Optional<AskedRules> form() {
        return asked.stream().filter(one -> !one.form().isEmpty()).findFirst();
    }

    /** What the applicant has to say or show and has not, by their labels. */
    public List<String> missingOfApplicant() {
        return Stream.concat(
                        fields.stream().filter(CaseField::isMissingOfApplicant).map(CaseField::label),
                        slots.stream().filter(CaseSlot::isMissingOfApplicant).map(CaseSlot::label))
                .toList();
    }

    /** Which rules were asked, in one line. */
    public String rules() {
        return asked.stream().map(AskedRules::inOneLine).collect(Collectors.joining(", "));
    }
}
