package org.waypost.bench.plugins;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.waypost.loader.HouseLimits;
import org.waypost.loader.PackageInspector;
import org.waypost.loader.PackagePolicy;
import org.waypost.loader.PluginHouse;
import org.waypost.loader.PluginPackage;
import org.waypost.loader.PluginWatch;
import org.waypost.loader.TenantSettings;
import org.waypost.loader.services.HostServices;
import org.waypost.loader.services.NetworkPolicy;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFactory;
import org.waypost.spi.SpiProduct;
import org.waypost.spi.SpiScope;
import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.carrier.CarrierConnectorFactory;

/** A house with the limits of production and one plugin, which moves in and out. */
final class Lodging implements AutoCloseable {
    static final String TENANT = "downtown";
    private static final TenantSettings SETTINGS = new TenantSettings(TENANT, "1", Settings.of(Map.of()), Set.of());

    private final Path jar;
    private final HostServices services;
    private final PluginHouse house;

    Lodging(Path jar, Path folder, PluginWatch watch) {
        this.jar = jar;
        this.services = new HostServices(
                NetworkPolicy.STRICT,
                (plugin, tenant) -> {
                    throw SpiException.unsupported("values");
                },
                folder.resolve("folders"),
                Clock.systemUTC());
        this.house = new PluginHouse(folder.resolve("work"), HouseLimits.STANDARD, services, watch);
    }

    /** Inspects the file and starts the plugin. */
    PluginPackage install() {
        PluginPackage found = new PackageInspector(PackagePolicy.bundled()).inspect(jar);
        house.start(found, true);
        return found;
    }

    /** The tenant's connector behind its guard. */
    CarrierConnector connector() {
        return product(CarrierConnectorFactory.class);
    }

    /** The tenant's product of a kind behind its guard. */
    <P extends SpiProduct> P product(Class<? extends SpiFactory<P, ?>> kind) {
        String name = house.factories(kind).keySet().stream().findFirst().orElseThrow();
        return house.product(kind, name, SETTINGS);
    }

    /** What the same plugin is lent when nothing guards it. */
    SpiScope scope(PluginPackage found) {
        return services.lendTo(found).scope(SETTINGS);
    }

    /** Stops the plugin and unloads it. */
    void remove(PluginPackage found) {
        house.stop(found.id());
    }

    @Override
    public void close() {
        house.close();
    }
}
