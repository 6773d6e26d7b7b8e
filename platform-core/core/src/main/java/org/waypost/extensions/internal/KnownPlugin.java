package org.waypost.extensions.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.PluginKind;
import org.waypost.extensions.PluginLine;
import org.waypost.extensions.PluginPermissions;
import org.waypost.extensions.PluginSigner;
import org.waypost.extensions.PluginState;
import org.waypost.loader.PluginHealth;
import org.waypost.loader.PluginHouse;
import org.waypost.loader.PluginPackage;
import org.waypost.loader.PluginRefusedException;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFactory;

/** A plugin that this node has the file of, and what became of starting it. */
final class KnownPlugin {
    private static final Logger LOG = LoggerFactory.getLogger(KnownPlugin.class);

    private final PluginPackage found;
    private final boolean bundled;
    private boolean enabled;
    private String problem = "";
    private List<Offered> offered = List.of();

    KnownPlugin(PluginPackage found, boolean bundled) {
        this.found = found;
        this.bundled = bundled;
    }

    String id() {
        return found.id();
    }

    boolean bundled() {
        return bundled;
    }

    boolean isFile(Optional<String> sha256) {
        return sha256.filter(found.sha256()::equals).isPresent();
    }

    boolean isRunning() {
        return enabled && problem.isEmpty();
    }

    /** What it offers while it runs. */
    List<Offered> offered() {
        return offered;
    }

    /** Starts or stops it as it should be; one that did not start is tried again after it was switched off and on. */
    void settle(PluginHouse house, boolean shouldRun) {
        if (shouldRun && (!enabled || problem.isEmpty())) {
            start(house);
        } else if (!shouldRun && enabled) {
            stop(house);
        }
        enabled = shouldRun;
    }

    private void start(PluginHouse house) {
        try {
            house.start(found, bundled);
            offered = Arrays.stream(PluginKind.values())
                    .flatMap(kind -> offers(house, kind))
                    .toList();
        } catch (PluginRefusedException | SpiException refused) {
            problem = refused.getMessage();
            LOG.warn("plugin {} did not start: {}", id(), problem);
        }
    }

    /** Takes its calls away; it may be started anew. */
    void stop(PluginHouse house) {
        house.stop(id());
        enabled = false;
        problem = "";
        offered = List.of();
    }

    private Stream<Offered> offers(PluginHouse house, PluginKind kind) {
        Class<? extends SpiFactory<?, ?>> factories = Kinds.factory(kind);
        return house.factories(factories).entrySet().stream()
                .filter(entry -> house.offering(factories, entry.getKey())
                        .filter(offering -> offering.id().equals(id()))
                        .isPresent())
                .map(entry -> offer(new OfferId(kind, entry.getKey()), entry.getValue()));
    }

    private Offered offer(OfferId id, SpiFactory<?, ?> factory) {
        List<String> capabilities =
                factory.capabilities().stream().map(Kinds::word).sorted().toList();
        return new Offered(
                id,
                factory.label(),
                found.id(),
                found.title(),
                found.description(),
                bundled,
                capabilities,
                factory.settings());
    }

    PluginLine line(PluginHouse house, Map<String, String> publishers) {
        Optional<PluginHealth> health = house.health(id());
        return new PluginLine(
                found.id(),
                found.title(),
                found.version(),
                found.provider(),
                found.description(),
                bundled,
                state(health),
                health.map(PluginHealth::reason)
                        .filter(reason -> !reason.isEmpty())
                        .orElse(problem),
                found.signer()
                        .map(signer -> new PluginSigner(
                                signer.name(), signer.fingerprint(), publishers.containsKey(signer.fingerprint()))),
                permissions(),
                found.warnings(),
                offered.stream().map(Offered::id).toList());
    }

    private PluginState state(Optional<PluginHealth> health) {
        if (!enabled) {
            return PluginState.DISABLED;
        }
        if (!problem.isEmpty()) {
            return PluginState.FAILED;
        }
        boolean isQuarantined = health.filter(one -> one.state() == org.waypost.loader.PluginState.QUARANTINED)
                .isPresent();
        return isQuarantined ? PluginState.QUARANTINED : PluginState.RUNNING;
    }

    private PluginPermissions permissions() {
        return new PluginPermissions(
                found.permissions().network().stream().sorted().toList(),
                found.permissions().rawNetwork(),
                found.permissions().programs().stream().sorted().toList(),
                found.permissions().directory());
    }
}
