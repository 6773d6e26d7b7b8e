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
    private final Stand rests;
    private volatile Stand stand;

    KnownPlugin(PluginPackage found, boolean bundled) {
        this(found, bundled, "");
    }

    private KnownPlugin(PluginPackage found, boolean bundled, String refusal) {
        this.found = found;
        this.bundled = bundled;
        this.rests = new Stand(false, refusal, List.of());
        this.stand = rests;
    }

    /** One whose file is no longer accepted: it can be looked at and removed, and switching it on does not start it. */
    static KnownPlugin refused(PluginPackage found, String reason) {
        return new KnownPlugin(found, false, reason);
    }

    String id() {
        return found.id();
    }

    boolean bundled() {
        return bundled;
    }

    PluginPackage found() {
        return found;
    }

    boolean isFile(String sha256) {
        return found.sha256().equals(sha256);
    }

    boolean isRunning() {
        return stand.enabled && stand.problem.isEmpty();
    }

    /** What it offers while it runs. */
    List<Offered> offered() {
        return stand.offered;
    }

    /**
     * Starts or stops it as it should be. One that did not start, or was quarantined, waits until somebody switches it off and
     * on; only what came with the installation leaves quarantine by itself, when its hanging calls have ended.
     */
    void settle(PluginHouse house, boolean shouldRun) {
        Optional<PluginHealth> health = house.health(id());
        if (!shouldRun) {
            if (stand.enabled || health.isPresent()) {
                stop(house);
            }
        } else if (!stand.enabled && stand.problem.isEmpty()) {
            start(house);
        } else if (bundled && health.filter(KnownPlugin::mayReturn).isPresent()) {
            stop(house);
            start(house);
        }
    }

    private static boolean mayReturn(PluginHealth health) {
        return health.state() == org.waypost.loader.PluginState.QUARANTINED && health.stuck() == 0;
    }

    /** Whether it runs now; what it offers is asked once. */
    boolean start(PluginHouse house) {
        if (!rests.problem.isEmpty()) {
            return false;
        }
        try {
            house.start(found, bundled);
            List<Offered> offered = Arrays.stream(PluginKind.values())
                    .flatMap(kind -> offers(house, kind))
                    .toList();
            stand = new Stand(true, "", offered);
            return true;
        } catch (PluginRefusedException | SpiException refused) {
            stand = new Stand(true, refused.getMessage(), List.of());
            LOG.warn("plugin {} {} did not start: {}", id(), found.version(), refused.getMessage());
            return false;
        }
    }

    /** Takes its calls away; it may be started anew. */
    void stop(PluginHouse house) {
        house.stop(id());
        stand = rests;
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
                        .orElse(stand.problem),
                found.signer()
                        .map(signer -> new PluginSigner(
                                signer.name(), signer.fingerprint(), publishers.containsKey(signer.fingerprint()))),
                permissions(),
                found.warnings(),
                stand.offered.stream().map(Offered::id).toList());
    }

    private PluginState state(Optional<PluginHealth> health) {
        if (!stand.problem.isEmpty()) {
            return PluginState.FAILED;
        }
        if (!stand.enabled) {
            return PluginState.DISABLED;
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

    /**
     * What became of it.
     *
     * @param enabled whether it was started or should have been
     * @param problem why it does not run; may be empty
     * @param offered what it offers
     */
    private record Stand(boolean enabled, String problem, List<Offered> offered) {}
}
