package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waypost.extensions.OfferLine;
import org.waypost.extensions.PluginKind;
import org.waypost.shared.PlatformException;
import org.waypost.spi.SpiContext;
import org.waypost.spi.compliance.CaseFacts;
import org.waypost.spi.compliance.ComplianceCapability;
import org.waypost.spi.compliance.ComplianceRules;
import org.waypost.spi.compliance.ComplianceRulesFactory;
import org.waypost.spi.compliance.Edition;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;

/** Asks the sets of rules that are on at the bound location about what concerns the location and no case. */
@ApplicationScoped
class RulesInForce {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    private Offers offers;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /** What all sets with a capability answer, by their editions in force; a set that cannot be asked says nothing. */
    <T> List<T> ask(ComplianceCapability capability, Function<Asked, Stream<T>> question) {
        return offers.of(PluginKind.COMPLIANCE).stream()
                .filter(offer -> offer.state() == OfferLine.State.ON && offer.can(Kinds.word(capability)))
                .flatMap(offer -> answer(offer, question).stream())
                .toList();
    }

    private <T> List<T> answer(OfferLine offer, Function<Asked, Stream<T>> question) {
        try {
            return Problems.call(() -> {
                ComplianceRules rules = offers.product(offer.id(), ComplianceRulesFactory.class);
                return rules.editions().stream()
                        .filter(edition -> !edition.effectiveFrom().isAfter(today()))
                        .reduce((older, newer) -> newer)
                        .map(edition ->
                                question.apply(asked(offer, rules, edition)).toList())
                        .orElse(List.of());
            });
        } catch (PlatformException cannotSay) {
            return List.of();
        }
    }

    private Asked asked(OfferLine offer, ComplianceRules rules, Edition edition) {
        Site site = sites.current();
        CaseFacts here = CaseFacts.ofMap(
                Map.of("today", today().toString(), "cmra.state", site.address().region()));
        SpiContext context = HostContext.current(clock.instant(), PATIENCE, site.locale());
        return new Asked(offer.label(), rules, context, edition.id(), here);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), sites.current().zone());
    }

    /**
     * A set that is asked.
     *
     * @param label what people call it
     * @param rules the set
     * @param context of the call
     * @param edition in force
     * @param facts of the location
     */
    record Asked(String label, ComplianceRules rules, SpiContext context, String edition, CaseFacts facts) {}
}
