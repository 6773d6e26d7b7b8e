package org.waypost.extensions.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.extensions.ExtensionsError;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.PluginHealthLine;
import org.waypost.extensions.PluginKind;
import org.waypost.extensions.PluginLine;
import org.waypost.extensions.internal.PluginTable.Artifact;
import org.waypost.extensions.internal.PluginTable.PluginRow;
import org.waypost.loader.PackageInspector;
import org.waypost.loader.PackagePolicy;
import org.waypost.loader.PackageRefusedException;
import org.waypost.loader.Permissions;
import org.waypost.loader.PluginHouse;
import org.waypost.loader.PluginPackage;
import org.waypost.loader.PluginRefusedException;
import org.waypost.loader.Signer;
import org.waypost.loader.TenantSettings;
import org.waypost.shared.PlatformException;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiFactory;
import org.waypost.spi.SpiProduct;

/**
 * The plugins of this node: those in the installation's folder, and those that the database holds. What runs is compared with
 * what should run when the application starts, after each change here, and every few seconds because of changes elsewhere.
 */
@ApplicationScoped
public class PluginHost {
    private static final Logger LOG = LoggerFactory.getLogger(PluginHost.class);
    private static final int AFTER_THE_SCHEMA = 100;
    private static final int AFTER_THE_JOBS = 5_000;

    private final PluginTable table;
    private final PublisherTable publishers;
    private final PluginFiles files;
    private final HouseRules rules;
    private final Approvals approvals;
    private final Map<String, KnownPlugin> plugins = new ConcurrentHashMap<>();
    private final Map<String, String> failed = new ConcurrentHashMap<>();
    private PluginHouse house;

    /** For the proxy. */
    protected PluginHost() {
        this(null, null, null, null, null);
    }

    @Inject
    PluginHost(PluginTable table, PublisherTable publishers, PluginFiles files, HouseRules rules, Approvals approvals) {
        this.table = table;
        this.publishers = publishers;
        this.files = files;
        this.rules = rules;
        this.approvals = approvals;
    }

    void open(@Observes @Priority(AFTER_THE_SCHEMA) @Initialized(ApplicationScoped.class) Object applicationIsUp)
            throws IOException {
        house = rules.house(files.work());
        files.bundled().forEach(this::welcome);
        reconcile();
    }

    void close(
            @Observes @Priority(AFTER_THE_JOBS) @BeforeDestroyed(ApplicationScoped.class) Object applicationGoesDown) {
        if (house != null) {
            house.close();
        }
    }

    private void welcome(Path jar) {
        try {
            PluginPackage found = new PackageInspector(PackagePolicy.bundled()).inspect(jar);
            plugins.put(found.id(), new KnownPlugin(found, true));
        } catch (PackageRefusedException refused) {
            LOG.error("the installation's plugin {} is refused: {}", jar.getFileName(), refused.getMessage());
        }
    }

    /**
     * Checks a file that somebody wants to install.
     *
     * @throws PlatformException {@link ExtensionsError#REFUSED}
     */
    PluginPackage inspected(Path jar) {
        try {
            PluginPackage found =
                    new PackageInspector(rules.policy(publishers.all().keySet())).inspect(jar);
            refuseIfAnothers(found);
            return found;
        } catch (PackageRefusedException refused) {
            throw new PlatformException(ExtensionsError.REFUSED, refused, refused.getMessage());
        }
    }

    private void refuseIfAnothers(PluginPackage found) {
        KnownPlugin known = plugins.get(found.id());
        if (known != null && known.bundled()) {
            throw refused(
                    "A plugin with the id " + found.id() + " came with the installation. Give yours an id of its own.");
        }
        if (known != null && !fingerprint(known.found()).equals(fingerprint(found))) {
            throw refused("The installed version of " + found.id()
                    + " was signed with another key. Sign with the same one, or remove that version first.");
        }
    }

    private static String fingerprint(PluginPackage found) {
        return found.signer().map(Signer::fingerprint).orElse("");
    }

    /**
     * Lets a checked file take the place of the version that runs here, so that one that does not start is never kept. One that
     * asks for more is looked at by a person first.
     *
     * @throws PlatformException {@link ExtensionsError#REFUSED}
     */
    synchronized void rehearse(PluginPackage checked) {
        KnownPlugin known = plugins.get(checked.id());
        if (known == null || !known.isRunning()) {
            return;
        }
        if (!covers(known.found().permissions(), checked.permissions())) {
            throw refused(
                    "This version asks for more than the one that runs. Switch the plugin off, install this version,"
                            + " look at what it asks for, and switch it on.");
        }
        try {
            house.start(checked);
        } catch (PluginRefusedException refused) {
            throw new PlatformException(ExtensionsError.REFUSED, refused, refused.getMessage());
        }
    }

    private static boolean covers(Permissions given, Permissions asked) {
        return given.network().containsAll(asked.network())
                && given.programs().containsAll(asked.programs())
                && (given.rawNetwork() || !asked.rawNetwork())
                && (given.directory() || !asked.directory());
    }

    private static PlatformException refused(String sentence) {
        return new PlatformException(ExtensionsError.REFUSED, sentence);
    }

    /** Brings what runs into line with what should run. What came with the installation goes first: its names are its own. */
    public synchronized void reconcile() {
        Map<String, PluginRow> rows = table.rows();
        plugins.values().stream()
                .filter(plugin -> !plugin.bundled() && !rows.containsKey(plugin.id()))
                .forEach(this::leave);
        rows.values().forEach(row -> row.artifact().ifPresent(artifact -> fetch(row, artifact)));
        plugins.values().stream()
                .sorted(Comparator.comparing(KnownPlugin::bundled).reversed().thenComparing(KnownPlugin::id))
                .forEach(plugin -> plugin.settle(house, shouldRun(plugin, rows)));
    }

    private static boolean shouldRun(KnownPlugin plugin, Map<String, PluginRow> rows) {
        PluginRow row = rows.get(plugin.id());
        return row == null ? plugin.bundled() : row.enabled();
    }

    private void leave(KnownPlugin plugin) {
        plugin.stop(house);
        plugins.remove(plugin.id());
    }

    /** Another file than the one that is known: it takes its place, unless it does not start where the old one runs. */
    private void fetch(PluginRow row, Artifact artifact) {
        KnownPlugin known = plugins.get(row.id());
        if (known != null
                && (known.isFile(artifact.sha256()) || artifact.sha256().equals(failed.get(row.id())))) {
            return;
        }
        KnownPlugin arrived = arrived(row, artifact);
        if (known != null && known.isRunning() && row.enabled() && !arrived.start(house)) {
            failed.put(row.id(), artifact.sha256());
        } else {
            plugins.put(row.id(), arrived);
        }
    }

    private KnownPlugin arrived(PluginRow row, Artifact artifact) {
        try {
            PackagePolicy policy = approvals.policy(row.id(), artifact);
            return new KnownPlugin(new PackageInspector(policy).inspect(files.fetched(artifact)), false);
        } catch (IOException | PackageRefusedException | IllegalStateException e) {
            LOG.error("the installed plugin {} is not accepted", row.id(), e);
            return KnownPlugin.refused(unread(row, artifact), String.valueOf(e.getMessage()));
        }
    }

    /** A file that cannot be used, as far as the table knows it; a later version by the same publisher may take its place. */
    private PluginPackage unread(PluginRow row, Artifact artifact) {
        return new PluginPackage(
                Path.of(""),
                row.id(),
                artifact.version(),
                row.id(),
                "",
                "",
                "",
                "",
                Permissions.NONE,
                signer(row, artifact),
                artifact.sha256(),
                List.of());
    }

    private Optional<Signer> signer(PluginRow row, Artifact artifact) {
        try {
            return Optional.of(new Signer(row.id(), approvals.fingerprint(row.id(), artifact)));
        } catch (IllegalStateException notOurRow) {
            return Optional.empty();
        }
    }

    /** Stops a plugin; whether it runs again is decided by {@link #reconcile}. */
    public synchronized void stop(String id) {
        plugin(id).stop(house);
    }

    private KnownPlugin plugin(String id) {
        KnownPlugin known = plugins.get(id);
        if (known == null) {
            throw new PlatformException(ExtensionsError.UNKNOWN_PLUGIN, id);
        }
        return known;
    }

    /** All plugins by title. */
    public List<PluginLine> lines() {
        Map<String, String> known = publishers.all();
        return plugins.values().stream()
                .map(plugin -> plugin.line(house, known))
                .sorted(Comparator.comparing(PluginLine::title))
                .toList();
    }

    /**
     * One plugin.
     *
     * @throws PlatformException {@link ExtensionsError#UNKNOWN_PLUGIN}
     */
    public PluginLine line(String id) {
        return plugin(id).line(house, publishers.all());
    }

    /**
     * The version of a plugin that is here.
     *
     * @throws PlatformException {@link ExtensionsError#UNKNOWN_PLUGIN}
     */
    String version(String id) {
        return plugin(id).found().version();
    }

    /** How a plugin did since it started here. */
    public PluginHealthLine health(String id) {
        return HealthLines.of(house.health(id));
    }

    /** What running plugins offer of a kind, in the order of their labels. */
    List<Offered> offered(PluginKind kind) {
        return plugins.values().stream()
                .flatMap(plugin -> plugin.offered().stream())
                .filter(offered -> offered.id().kind() == kind)
                .sorted(Comparator.comparing(Offered::label))
                .toList();
    }

    /** The guarded product of an offer for one tenant; it may be kept, and follows upgrades. */
    <P extends SpiProduct> P product(Class<? extends SpiFactory<P, ?>> factory, String name, TenantSettings settings) {
        return house.product(factory, name, settings);
    }

    /** Tries settings. */
    ConnectionCheck testConnection(OfferId offer, TenantSettings settings, SpiContext context) {
        return house.testConnection(Kinds.factory(offer.kind()), offer.name(), settings, context);
    }
}
