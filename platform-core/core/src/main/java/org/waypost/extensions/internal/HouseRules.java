package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waypost.loader.HouseLimits;
import org.waypost.loader.PackagePolicy;
import org.waypost.loader.PluginHouse;
import org.waypost.loader.services.HostServices;
import org.waypost.loader.services.NetworkPolicy;

/** What this installation allows plugins. */
@ApplicationScoped
class HouseRules {
    @Inject
    @ConfigProperty(name = "waypost.local", defaultValue = "false")
    private boolean local;

    @Inject
    @ConfigProperty(name = "waypost.plugins.data")
    private Optional<String> folders;

    @Inject
    @ConfigProperty(name = "waypost.content.dir")
    private String content;

    @Inject
    private ValueTable values;

    @Inject
    private PluginReports reports;

    @Inject
    private Clock clock;

    /** Whose plugins may be installed: on one's own machine anybody's, with a warning. */
    PackagePolicy policy(Set<String> publishers) {
        return local ? PackagePolicy.local(publishers) : PackagePolicy.registered(publishers);
    }

    /** Where calls to the outside may go. */
    NetworkPolicy network() {
        return local ? NetworkPolicy.LOCAL : NetworkPolicy.STRICT;
    }

    /** A house without plugins, with copies of what runs below this folder. */
    PluginHouse house(Path work) {
        HostServices services = new HostServices(
                network(),
                (plugin, tenant) -> values.of(plugin, HostContext.tenant(tenant).orElseThrow()),
                folders.map(Path::of).orElseGet(() -> Path.of(content).resolveSibling("plugin-data")),
                clock);
        return new PluginHouse(work.resolve("running"), HouseLimits.STANDARD, services, reports);
    }
}
