package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waypost.extensions.ExtensionsError;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.OfferLine;
import org.waypost.extensions.PluginKind;
import org.waypost.loader.TenantSettings;
import org.waypost.shared.PlatformException;
import org.waypost.spi.SpiFactory;
import org.waypost.spi.SpiProduct;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

/**
 * What the running plugins offer to the bound tenant, with what it decided. Decisions are read anew after five seconds, so
 * that other nodes follow.
 */
@ApplicationScoped
public class Offers {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final PluginHost host;
    private final ChoiceTable choices;
    private final FixedSettings fixed;
    private final Clock clock;
    private final Event<ChoicesChanged> changes;
    private final Map<TenantId, Snapshot> snapshots = new ConcurrentHashMap<>();

    /** For the proxy. */
    protected Offers() {
        this(null, null, null, null, null);
    }

    @Inject
    Offers(PluginHost host, ChoiceTable choices, FixedSettings fixed, Clock clock, Event<ChoicesChanged> changes) {
        this.host = host;
        this.choices = choices;
        this.fixed = fixed;
        this.clock = clock;
        this.changes = changes;
    }

    /** All offers of a kind, in the order of their plugins. */
    public List<OfferLine> of(PluginKind kind) {
        return host.offered(kind).stream().map(this::line).toList();
    }

    /**
     * One offer.
     *
     * @throws PlatformException {@link ExtensionsError#NOT_OFFERED}
     */
    public OfferLine line(OfferId id) {
        return line(offered(id));
    }

    /** Keeps what was typed into the form. Of a store that keeps mail only secrets may change: its place is moved instead. */
    public void save(OfferId id, Map<String, String> typed, boolean keepsMail) {
        Offered offered = offered(id);
        Map<String, String> before =
                choices.hold(id, offered.plugin()).map(Choice::values).orElse(Map.of());
        Form form = form(offered).filled(before);
        Map<String, String> after = form.with(typed);
        if (keepsMail && form.isElsewhere(after)) {
            throw new PlatformException(ExtensionsError.KEEPS_MAIL, offered.label());
        }
        choices.setValues(id, offered.plugin(), after, isOnByItself(offered));
        changes.fire(new ChoicesChanged(TenantScope.current().tenant()));
    }

    /** What was switched on here and cannot be used now, because its plugin is off, broken or gone. */
    List<String> away(PluginKind kind) {
        List<OfferId> there = of(kind).stream()
                .filter(line -> line.state() == OfferLine.State.ON)
                .map(OfferLine::id)
                .toList();
        return decided().stream()
                .filter(choice -> choice.enabled() && choice.offer().kind() == kind)
                .filter(choice -> !there.contains(choice.offer()))
                .map(choice -> choice.offer().name())
                .toList();
    }

    /** What is set up for an offer, without secrets, by the plugin's own names. */
    Map<String, String> open(OfferId id) {
        return form(offered(id)).open();
    }

    /** The plugin whose offer it is. */
    String pluginOf(OfferId id) {
        return offered(id).plugin();
    }

    /** Switches an offer on or off here. */
    public void setOn(OfferId id, boolean on) {
        Offered offered = offered(id);
        if (on && !form(offered).isComplete()) {
            throw new PlatformException(ExtensionsError.NOT_SET_UP, offered.label());
        }
        choices.setEnabled(id, offered.plugin(), on);
        changes.fire(new ChoicesChanged(TenantScope.current().tenant()));
    }

    /** Remembers that records of the bound tenant refer to an offer: its plugin cannot be removed any more. */
    public void keep(OfferId id) {
        Offered offered = offered(id);
        choices.keep(id, offered.plugin(), isOnByItself(offered));
    }

    /** The bound tenant's settings as they are, for a product. */
    TenantSettings settings(OfferId id) {
        Offered offered = offered(id);
        return settings(form(offered), choice(offered).map(Choice::revision).orElse(0L));
    }

    /** Settings as if the form with what was typed were saved, for trying out. */
    TenantSettings settings(OfferId id, Map<String, String> typed) {
        Form form = form(offered(id));
        return settings(form.filled(form.with(typed)), -1);
    }

    private static TenantSettings settings(Form form, long revision) {
        return new TenantSettings(
                HostContext.name(TenantScope.current().tenant()),
                Long.toString(revision),
                form.settings(),
                Set.copyOf(form.secrets()));
    }

    /**
     * The product of an offer that is on.
     *
     * @throws PlatformException {@link ExtensionsError#NOT_OFFERED}, {@link ExtensionsError#SWITCHED_OFF}
     */
    <P extends SpiProduct> P product(OfferId id, Class<? extends SpiFactory<P, ?>> factory) {
        OfferLine line = line(id);
        if (line.state() != OfferLine.State.ON) {
            throw new PlatformException(ExtensionsError.SWITCHED_OFF, line.label());
        }
        return host.product(factory, id.name(), settings(id));
    }

    private OfferLine line(Offered offered) {
        Form form = form(offered);
        return new OfferLine(
                offered.id(),
                offered.label(),
                offered.title(),
                offered.description(),
                state(offered, form),
                offered.capabilities(),
                form.fields());
    }

    private OfferLine.State state(Offered offered, Form form) {
        if (!form.isComplete()) {
            return OfferLine.State.NEEDS_SETTINGS;
        }
        boolean on = choice(offered).map(Choice::enabled).orElseGet(() -> isOnByItself(offered));
        return on ? OfferLine.State.ON : OfferLine.State.OFF;
    }

    /** What came with the installation and needs no setting works at once; which rules hold, somebody has to say. */
    private boolean isOnByItself(Offered offered) {
        return offered.bundled()
                && offered.id().kind() != PluginKind.COMPLIANCE
                && form(offered).filled(Map.of()).isComplete();
    }

    private Form form(Offered offered) {
        Map<String, String> values = choice(offered).map(Choice::values).orElse(Map.of());
        return new Form(offered.settings(), fixed.of(offered), values);
    }

    private Offered offered(OfferId id) {
        return host.offered(id.kind()).stream()
                .filter(offered -> offered.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new PlatformException(ExtensionsError.NOT_OFFERED, id.name()));
    }

    /** What was decided of this plugin's offer; another plugin's of the same name is another's. */
    private Optional<Choice> choice(Offered offered) {
        return decided().stream()
                .filter(choice ->
                        choice.offer().equals(offered.id()) && choice.plugin().equals(offered.plugin()))
                .findFirst();
    }

    private List<Choice> decided() {
        TenantId tenant = TenantScope.current().tenant();
        Snapshot last = snapshots.get(tenant);
        if (last == null || last.loadedAt.plus(FRESH).isBefore(clock.instant())) {
            last = new Snapshot(choices.all(), clock.instant());
            snapshots.put(tenant, last);
        }
        return last.choices;
    }

    /** Only after the commit: before it, another thread would read the old decision again and keep it. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChoicesChanged changed) {
        snapshots.remove(changed.tenant());
    }

    /** A tenant decided something. */
    record ChoicesChanged(TenantId tenant) {}

    private record Snapshot(List<Choice> choices, Instant loadedAt) {}
}
