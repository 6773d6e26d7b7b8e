package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.OfferLine;
import org.waypost.extensions.PluginKind;
import org.waypost.loader.TenantSettings;
import org.waypost.shared.PlatformException;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiContext;
import org.waypost.spi.compliance.CaseFacts;
import org.waypost.spi.compliance.ComplianceRules;
import org.waypost.spi.compliance.ComplianceRulesFactory;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantScope;
import org.waypost.verification.AskedRules;
import org.waypost.verification.Judgement;
import org.waypost.verification.RuleSets;

/** Cases are judged by the plugins' rules through this: by all that are on at the location, and the strictest counts. */
@ApplicationScoped
class ComplianceRuleSets implements RuleSets {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    private Offers offers;

    @Inject
    private PluginHost host;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    @Override
    public Judgement judge(Map<String, String> facts) {
        List<OfferLine> on = offers.of(PluginKind.COMPLIANCE).stream()
                .filter(offer -> offer.state() == OfferLine.State.ON)
                .toList();
        List<String> away = offers.away(PluginKind.COMPLIANCE);
        if (on.isEmpty() && away.isEmpty()) {
            return RuleAsking.nobody();
        }
        CaseFacts text = CaseFacts.ofMap(facts);
        return Judgement.stacked(Stream.concat(
                        on.stream().map(offer -> asked(offer, text)),
                        away.stream().map(RuleAsking::away))
                .toList());
    }

    private Judgement asked(OfferLine offer, CaseFacts facts) {
        OfferId id = offer.id();
        return answer(offer.label(), () -> {
            String plugin = offers.pluginOf(id);
            RuleSource source = new RuleSource(plugin, host.version(plugin), id.name(), offer.label(), offers.open(id));
            return RuleAsking.judge(source, offers.product(id, ComplianceRulesFactory.class), context(), facts);
        });
    }

    @Override
    public Judgement again(List<AskedRules> asked, Map<String, String> facts) {
        CaseFacts text = CaseFacts.ofMap(facts);
        return Judgement.stacked(asked.stream().map(one -> again(one, text)).toList());
    }

    private Judgement again(AskedRules asked, CaseFacts facts) {
        return answer(asked.label(), () -> {
            String plugin = offers.pluginOf(new OfferId(PluginKind.COMPLIANCE, asked.name()));
            RuleSource source =
                    new RuleSource(plugin, host.version(plugin), asked.name(), asked.label(), asked.settings());
            return RuleAsking.judge(source, asOfThen(asked), context(), facts, asked.edition());
        });
    }

    /** With the settings of then, as a tenant of its own: live judgements go on by those of today. */
    private ComplianceRules asOfThen(AskedRules asked) {
        Map<String, String> settings = new TreeMap<>(asked.settings());
        String tenant =
                HostContext.name(TenantScope.current().tenant()) + "-then-" + Integer.toHexString(settings.hashCode());
        return host.product(
                ComplianceRulesFactory.class,
                asked.name(),
                new TenantSettings(tenant, settings.toString(), Settings.of(settings), Set.of()));
    }

    private static Judgement answer(String label, Supplier<Judgement> asking) {
        try {
            return Problems.call(asking);
        } catch (PlatformException cannotSay) {
            return RuleAsking.away(label);
        }
    }

    private SpiContext context() {
        return HostContext.current(clock.instant(), PATIENCE, sites.current().locale());
    }
}
