package org.waypost.plugins.compliance.usps;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.spi.SpiContext;
import org.waypost.spi.carrier.PostalAddress;
import org.waypost.spi.compliance.CaseFacts;
import org.waypost.spi.compliance.CaseForm;
import org.waypost.spi.compliance.ComplianceRules;
import org.waypost.spi.compliance.Consent;
import org.waypost.spi.compliance.Duty;
import org.waypost.spi.compliance.Edition;
import org.waypost.spi.compliance.Finding;
import org.waypost.spi.compliance.Occurrence;
import org.waypost.spi.compliance.Retention;

/** The rules of PS Form 1583 as one location uses them. */
final class Usps1583Rules implements ComplianceRules {
    private static final Comparator<Duty> BY_DAY =
            Comparator.comparing(duty -> duty.until().orElse(LocalDate.MAX));

    private final Library library;
    private final UspsSettings settings;

    Usps1583Rules(Library library, UspsSettings settings) {
        this.library = library;
        this.settings = settings;
    }

    @Override
    public List<Edition> editions() {
        return library.editions().stream().map(RuleBook::edition).toList();
    }

    @Override
    public CaseForm caseForm(SpiContext context, String edition, CaseFacts facts) {
        RuleBook book = book(edition, facts);
        return book.caseForm(new Scene(facts, book));
    }

    @Override
    public List<Finding> evaluate(SpiContext context, String edition, CaseFacts facts) {
        RuleBook book = book(edition, facts);
        return book.rules().stream()
                .flatMap(rule -> rule.judge(new Scene(facts, book)).stream())
                .toList();
    }

    /** The mailbox has a line of its own, so it never stands beside the location's suite. */
    @Override
    public List<String> addressBlock(SpiContext context, String edition, String mailbox, PostalAddress address) {
        library.edition(edition);
        return Stream.of(
                        address.name(),
                        address.company(),
                        "PMB " + mailbox,
                        String.join(" ", address.lines()),
                        String.join(" ", address.city(), address.region(), address.postalCode()))
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Override
    public List<Duty> duties(SpiContext context, String edition, CaseFacts facts, Occurrence occurrence) {
        return book(edition, facts).duties().stream()
                .flatMap(duty -> duty.of(occurrence))
                .sorted(BY_DAY)
                .toList();
    }

    @Override
    public List<Retention> retention(SpiContext context, String edition, CaseFacts facts) {
        return book(edition, facts).retention();
    }

    @Override
    public List<Consent> consents(SpiContext context, String edition, CaseFacts facts) {
        return book(edition, facts).consents();
    }

    private RuleBook book(String edition, CaseFacts facts) {
        RuleBook base = library.edition(edition);
        return library.addOns(base).stream()
                .flatMap(addOn -> inForce(addOn, new Scene(facts, base)).stream())
                .reduce(base, RuleBook::with)
                .with(settings);
    }

    /** An add-on of which it is not known whether it applies comes along: its rules then ask for a review. */
    private Optional<RuleBook> inForce(RuleBook addOn, Scene scene) {
        if (settings.stateAddOns().equals(addOn.edition().jurisdiction())) {
            return Optional.of(addOn);
        }
        Condition applies = addOn.scope().applies();
        boolean byState = settings.stateAddOns().equals(UspsSettings.BY_STATE);
        return byState && applies.in(scene) != Truth.FALSE ? Optional.of(addOn.onlyWhen(applies)) : Optional.empty();
    }
}
