package org.waypost.extensions.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.compliance.CaseFacts;
import org.waypost.spi.compliance.CaseForm;
import org.waypost.spi.compliance.ComplianceRules;
import org.waypost.spi.compliance.DocumentSlot;
import org.waypost.spi.compliance.DocumentType;
import org.waypost.spi.compliance.Edition;
import org.waypost.spi.compliance.FormField;
import org.waypost.verification.CaseField;
import org.waypost.verification.CaseSlot;
import org.waypost.verification.Citation;
import org.waypost.verification.FieldKind;
import org.waypost.verification.Finding;
import org.waypost.verification.Judgement;
import org.waypost.verification.Need;
import org.waypost.verification.Verdict;

/** Asks one set of rules and puts its answer into our words. */
final class RuleAsking {
    private RuleAsking() {}

    /** By the last edition that is in force on the day of the case. */
    static Judgement judge(RuleSource source, ComplianceRules rules, SpiContext context, CaseFacts facts) {
        LocalDate today = facts.today();
        return judge(
                source,
                rules,
                context,
                facts,
                edition -> !edition.effectiveFrom().isAfter(today));
    }

    /** By an edition that is known by its id. */
    static Judgement judge(
            RuleSource source, ComplianceRules rules, SpiContext context, CaseFacts facts, String edition) {
        return judge(source, rules, context, facts, one -> one.id().equals(edition));
    }

    private static Judgement judge(
            RuleSource source, ComplianceRules rules, SpiContext context, CaseFacts facts, Predicate<Edition> which) {
        Edition edition = rules.editions().stream()
                .filter(which)
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new SpiException(SpiErrorCode.NOT_FOUND, "no such edition"));
        CaseForm form = rules.caseForm(context, edition.id(), facts);
        return new Judgement(
                List.of(source.asked(edition)),
                rules.evaluate(context, edition.id(), facts).stream()
                        .map(finding -> finding(finding, source))
                        .toList(),
                form.documents().stream().map(RuleAsking::slot).toList(),
                form.fields().stream().map(field -> field(field, facts)).toList());
    }

    /** What is said of a set that could not be asked. */
    static Judgement away(String label) {
        return only(Finding.ours(
                "rules.away",
                Verdict.NEEDS_REVIEW,
                "All rules of the location could be asked.",
                List.of(label),
                List.of()));
    }

    /** What is said where no set is on. */
    static Judgement nobody() {
        return only(Finding.ours("rules.none", Verdict.NEEDS_REVIEW, "The location has rules.", List.of(), List.of()));
    }

    private static Judgement only(Finding finding) {
        return new Judgement(List.of(), List.of(finding), List.of(), List.of());
    }

    private static Finding finding(org.waypost.spi.compliance.Finding said, RuleSource source) {
        return new Finding(
                said.rule(),
                said.subject(),
                Verdict.valueOf(said.verdict().name()),
                said.text(),
                said.remarks(),
                said.keys(),
                new Citation(
                        said.citation().source(),
                        said.citation().address(),
                        said.citation().confidence()),
                said.edition(),
                source.plugin(),
                source.version());
    }

    private static CaseSlot slot(DocumentSlot slot) {
        return CaseSlot.empty(
                slot.slot(),
                slot.label(),
                Need.valueOf(slot.need().name()),
                slot.accepted().stream().map(DocumentType::label).toList());
    }

    private static CaseField field(FormField field, CaseFacts facts) {
        return new CaseField(
                field.item(),
                field.key(),
                field.label(),
                FieldKind.valueOf(field.type().name()),
                Need.valueOf(field.need().name()),
                field.choices(),
                field.filledBy(),
                value(field, facts),
                false);
    }

    /** Of a list the names of those who are on it, without whom the form does not list. */
    private static String value(FormField field, CaseFacts facts) {
        return facts.text(field.key())
                .orElseGet(() -> String.join(
                        "; ",
                        facts.entries(field.key()).stream()
                                .filter(entry ->
                                        facts.flag(entry + ".listedInItem12").orElse(true))
                                .flatMap(entry -> facts.text(entry + ".name").stream())
                                .toList()));
    }
}
