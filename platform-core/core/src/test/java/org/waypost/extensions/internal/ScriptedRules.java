package org.waypost.extensions.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waypost.spi.SpiContext;
import org.waypost.spi.carrier.PostalAddress;
import org.waypost.spi.compliance.CaseFacts;
import org.waypost.spi.compliance.CaseForm;
import org.waypost.spi.compliance.Citation;
import org.waypost.spi.compliance.ComplianceRules;
import org.waypost.spi.compliance.DocumentSlot;
import org.waypost.spi.compliance.Edition;
import org.waypost.spi.compliance.FieldType;
import org.waypost.spi.compliance.Finding;
import org.waypost.spi.compliance.FormField;
import org.waypost.spi.compliance.Need;
import org.waypost.spi.compliance.Verdict;

/** One rule, that an applicant is old enough; each edition has an age of its own. */
final class ScriptedRules implements ComplianceRules {
    private static final Citation LAW = new Citation("Law of ages", "https://law.example/ages", Citation.SEEN);

    private final Map<String, Edition> editions = new LinkedHashMap<>();
    private final Map<String, Integer> ages = new LinkedHashMap<>();

    void publish(String edition, String from, int age) {
        editions.put(edition, new Edition(edition, "Form A", "US", LocalDate.parse(from), "scripted", List.of(LAW)));
        ages.put(edition, age);
    }

    @Override
    public List<Edition> editions() {
        return List.copyOf(editions.values());
    }

    @Override
    public CaseForm caseForm(SpiContext context, String edition, CaseFacts facts) {
        FormField age = new FormField(
                "1", "applicant.age", "Age", FieldType.NUMBER, Need.REQUIRED, List.of(), "applicant", LAW);
        DocumentSlot paper = new DocumentSlot("applicant.photoId", "Photo ID", Need.REQUIRED, List.of());
        return new CaseForm(List.of(age), List.of(paper), List.of(), List.of(), List.of());
    }

    @Override
    public List<Finding> evaluate(SpiContext context, String edition, CaseFacts facts) {
        int least = ages.get(edition);
        int age = facts.number("applicant.age").orElseThrow().intValue();
        boolean kept = age >= least;
        return List.of(new Finding(
                "AGE",
                "age",
                kept ? Verdict.PASS : Verdict.FAIL,
                "Applicants are old enough.",
                kept ? List.of() : List.of(age + " is below " + least),
                List.of("applicant.age"),
                LAW,
                edition));
    }

    @Override
    public List<String> addressBlock(SpiContext context, String edition, String mailbox, PostalAddress address) {
        return List.of(address.name());
    }
}
