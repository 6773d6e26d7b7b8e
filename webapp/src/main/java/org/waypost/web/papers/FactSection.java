package org.waypost.web.papers;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypost.verification.CaseField;
import org.waypost.verification.CaseFile;

/**
 * Facts that belong together.
 *
 * @param name what they are about, as their keys begin
 * @param rows in the order of the form
 */
public record FactSection(String name, List<FactRow> rows) implements Serializable {
    /** The facts of a case that are asked for, section by section. */
    public static List<FactSection> of(CaseFile file, Predicate<CaseField> asked) {
        Map<String, List<FactRow>> rows = file.judgement().fields().stream()
                .filter(asked)
                .collect(Collectors.groupingBy(
                        CaseField::section,
                        LinkedHashMap::new,
                        Collectors.mapping(FactRow::new, Collectors.toUnmodifiableList())));
        return rows.entrySet().stream()
                .map(section -> new FactSection(section.getKey(), section.getValue()))
                .toList();
    }

    /** The rows of several sections. */
    public static Stream<FactRow> rows(List<FactSection> sections) {
        return sections.stream().flatMap(section -> section.rows().stream());
    }

    /** Marks what cannot be what was typed; gives whether there is nothing of the kind. */
    public static boolean check(List<FactSection> sections) {
        return rows(sections).filter(row -> !row.check()).count() == 0;
    }

    /** What was typed, by key. */
    public static Map<String, String> typed(List<FactSection> sections) {
        return rows(sections)
                .filter(row -> !row.isKnown())
                .collect(Collectors.toMap(FactRow::getKey, FactRow::getValue));
    }

    /** How many are needed and not there. */
    public long missing() {
        return rows.stream().filter(FactRow::isMissing).count();
    }

    /** Whether something in it cannot be right. */
    public boolean wrong() {
        return rows.stream().anyMatch(FactRow::isWrong);
    }
}
