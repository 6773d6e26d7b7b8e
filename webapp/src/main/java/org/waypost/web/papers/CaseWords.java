package org.waypost.web.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypost.audit.HistoryLine;
import org.waypost.verification.CaseField;
import org.waypost.verification.CaseFile;
import org.waypost.verification.CaseSlot;
import org.waypost.verification.Finding;
import org.waypost.web.shell.Texts;

/** Says in the reader's language what the rules say of a case; their own texts are English and stay so. */
@Named
@RequestScoped
public class CaseWords {
    private static final String SLICE = "cases";

    @Inject
    private Texts texts;

    /** A text of these pages. */
    public String of(String key, Object... values) {
        return texts.from(SLICE, key, values);
    }

    /** A text of these pages if there is one, else words that a set of rules uses, made readable. */
    public String named(String key, String words) {
        return texts.in(SLICE, key).orElseGet(() -> words.replace('_', ' '));
    }

    /** What a fact is called: as it is named here, or what it is at the end of its key, else in the rules' own words. */
    public String label(FactRow row) {
        return translated(row).orElse(row.getLabel());
    }

    /** In which language that is. */
    public String languageOf(FactRow row) {
        return translated(row).isPresent() ? texts.from(SLICE, "language") : "en";
    }

    private Optional<String> translated(FactRow row) {
        String key = row.getKey();
        return Stream.of(key, key.substring(key.lastIndexOf('.') + 1))
                .map(name -> texts.in(SLICE, "label." + name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A step in the history of a case. */
    public String act(HistoryLine line) {
        return of("action." + line.action());
    }

    List<FindingRow> findings(CaseFile file) {
        Map<String, String> labels = labels(file);
        return file.judgement().findings().stream()
                .map(finding -> row(finding, file, labels))
                .toList();
    }

    private FindingRow row(Finding finding, CaseFile file, Map<String, String> labels) {
        boolean ours = finding.isOurs();
        return new FindingRow(
                finding.id(),
                finding.rule(),
                finding.verdict(),
                file.group(finding),
                ours ? of("finding." + finding.rule()) : finding.text(),
                finding.remarks().stream()
                        .map(remark -> readable(remark, labels))
                        .toList(),
                new FindingRow.Origin(
                        finding.citation().source(),
                        finding.citation().address(),
                        finding.edition(),
                        finding.citation().confidence().equals("seen")));
    }

    /** Rules name facts by their keys; people know them by their labels. */
    private static String readable(String remark, Map<String, String> labels) {
        String read = remark;
        for (Map.Entry<String, String> label : labels.entrySet()) {
            read = read.replace(label.getKey(), label.getValue());
        }
        return read;
    }

    /** The longest keys first: some begin with others. */
    private static Map<String, String> labels(CaseFile file) {
        return Stream.concat(
                        file.judgement().fields().stream().map(field -> Map.entry(field.key(), label(field))),
                        file.judgement().slots().stream().map(CaseWords::label))
                .sorted(Comparator.comparing(entry -> -entry.getKey().length()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }

    private static String label(CaseField field) {
        return Optional.of(field.item())
                .filter(item -> !item.isEmpty())
                .map(item -> field.label() + " (" + item + ")")
                .orElse(field.label());
    }

    private static Map.Entry<String, String> label(CaseSlot slot) {
        return Map.entry(slot.slot(), slot.label());
    }
}
