package org.waypost.testkit.snippets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.carrier.PostalAddress;
import org.waypost.spi.compliance.CaseFacts;
import org.waypost.spi.compliance.CaseForm;
import org.waypost.spi.compliance.Citation;
import org.waypost.spi.compliance.ComplianceRules;
import org.waypost.spi.compliance.Edition;
import org.waypost.spi.compliance.FieldType;
import org.waypost.spi.compliance.Finding;
import org.waypost.spi.compliance.FormField;
import org.waypost.spi.compliance.Need;
import org.waypost.spi.compliance.Verdict;

/** Rules with one edition and one rule. */
final class AdultsOnly implements ComplianceRules {
    private static final String BORN = "applicant.birthDate";
    private static final Citation SOURCE = new Citation("Civil Code, art. 12", "", Citation.SEEN);
    private static final Edition FIRST =
            new Edition("2026", "", "XX", LocalDate.of(2026, 1, 1), "in force", List.of(SOURCE));

    @Override
    public List<Edition> editions() {
        return List.of(FIRST);
    }

    // begin snippet
    @Override
    public List<Finding> evaluate(SpiContext context, String edition, CaseFacts facts) {
        check(edition);
        Optional<LocalDate> born = facts.date(BORN);
        // what is not known never passes: a person has to look
        Verdict verdict = born.map(day -> day.plusYears(18).isAfter(facts.today()) ? Verdict.FAIL : Verdict.PASS)
                .orElse(Verdict.NEEDS_REVIEW);
        return List.of(new Finding(
                "AGE-01",
                "applicant",
                verdict,
                "Only adults rent a mailbox.",
                List.of(),
                List.of(BORN),
                SOURCE,
                edition));
    }
    // end snippet

    @Override
    public CaseForm caseForm(SpiContext context, String edition, CaseFacts facts) {
        check(edition);
        FormField born = new FormField(
                "1", BORN, "Date of birth", FieldType.DATE, Need.REQUIRED, List.of(), "applicant", SOURCE);
        return new CaseForm(List.of(born), List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public List<String> addressBlock(SpiContext context, String edition, String mailbox, PostalAddress address) {
        check(edition);
        return List.of(address.name(), address.lines().get(0) + ", box " + mailbox, address.city());
    }

    private static void check(String edition) {
        if (!edition.equals(FIRST.id())) {
            throw new SpiException(SpiErrorCode.NOT_FOUND, "no such edition: " + edition);
        }
    }
}
