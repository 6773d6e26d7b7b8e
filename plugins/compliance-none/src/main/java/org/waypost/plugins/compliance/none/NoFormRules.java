package org.waypost.plugins.compliance.none;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.carrier.PostalAddress;
import org.waypost.spi.compliance.CaseDocument;
import org.waypost.spi.compliance.CaseDocument.Review;
import org.waypost.spi.compliance.CaseFacts;
import org.waypost.spi.compliance.CaseForm;
import org.waypost.spi.compliance.Citation;
import org.waypost.spi.compliance.ComplianceRules;
import org.waypost.spi.compliance.DocumentSlot;
import org.waypost.spi.compliance.DocumentType;
import org.waypost.spi.compliance.Edition;
import org.waypost.spi.compliance.FieldType;
import org.waypost.spi.compliance.Finding;
import org.waypost.spi.compliance.FormField;
import org.waypost.spi.compliance.Need;
import org.waypost.spi.compliance.Retention;
import org.waypost.spi.compliance.Verdict;

/** A name and one photo ID, and nothing else. */
final class NoFormRules implements ComplianceRules {
    private static final String NAME = "applicant.name";
    private static final String PHOTO_ID = "applicant.photoId";
    private static final Citation HOUSE_RULE = new Citation("The location's own rule", "", Citation.SEEN);
    private static final Edition EDITION =
            new Edition("1", "", "", LocalDate.of(2026, 1, 1), "No law is behind these rules.", List.of(HOUSE_RULE));

    private final NoFormSettings settings;

    NoFormRules(NoFormSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Edition> editions() {
        return List.of(EDITION);
    }

    @Override
    public CaseForm caseForm(SpiContext context, String edition, CaseFacts facts) {
        check(edition);
        return new CaseForm(
                List.of(new FormField(
                        "", NAME, "Name", FieldType.TEXT, Need.REQUIRED, List.of(), "applicant", HOUSE_RULE)),
                List.of(new DocumentSlot(PHOTO_ID, "Photo ID", Need.REQUIRED, accepted())),
                List.of(),
                List.of("receive_hold"),
                List.of());
    }

    private List<DocumentType> accepted() {
        return settings.photoIds().stream()
                .map(id -> new DocumentType(id, "photo", label(id), true, List.of("photo", "name"), HOUSE_RULE))
                .toList();
    }

    private static String label(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('_', ' ');
    }

    @Override
    public List<Finding> evaluate(SpiContext context, String edition, CaseFacts facts) {
        check(edition);
        Verdict named = facts.text(NAME).isPresent() ? Verdict.PASS : Verdict.FAIL;
        return List.of(
                finding("NF-01", named, "The applicant's name is known.", NAME),
                finding("NF-02", photoId(facts), "There is one photo ID that the location accepts.", PHOTO_ID));
    }

    private Verdict photoId(CaseFacts facts) {
        List<CaseDocument> there = facts.in(PHOTO_ID);
        if (there.size() != 1 || !settings.photoIds().contains(there.get(0).type())) {
            return Verdict.FAIL;
        }
        return there.get(0).review() == Review.APPROVED ? Verdict.PASS : Verdict.NEEDS_REVIEW;
    }

    private static Finding finding(String rule, Verdict verdict, String text, String key) {
        return new Finding(rule, "identification", verdict, text, List.of(), List.of(key), HOUSE_RULE, EDITION.id());
    }

    @Override
    public List<String> addressBlock(SpiContext context, String edition, String mailbox, PostalAddress address) {
        check(edition);
        Stream<String> recipient = Stream.of(address.name(), address.company(), settings.mailboxWord() + " " + mailbox);
        String place = String.join(" ", address.city(), address.region(), address.postalCode());
        return Stream.concat(Stream.concat(recipient, address.lines().stream()), Stream.of(place))
                .map(line -> line.replaceAll(" +", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Override
    public List<Retention> retention(SpiContext context, String edition, CaseFacts facts) {
        check(edition);
        Optional<Period> longest = Optional.of(Period.ofMonths((int) settings.keepMonths()));
        return List.of(
                new Retention("identity_documents", Period.ZERO, longest, "No law asks to keep them.", HOUSE_RULE));
    }

    private static void check(String edition) {
        if (!edition.equals(EDITION.id())) {
            throw new SpiException(SpiErrorCode.NOT_FOUND, "there is no edition " + edition);
        }
    }
}
