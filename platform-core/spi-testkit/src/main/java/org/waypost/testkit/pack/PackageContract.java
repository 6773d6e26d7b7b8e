package org.waypost.testkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.loader.HouseLimits;
import org.waypost.loader.PackageInspector;
import org.waypost.loader.PackagePolicy;
import org.waypost.loader.PluginHouse;
import org.waypost.loader.PluginPackage;
import org.waypost.loader.services.HostServices;
import org.waypost.loader.services.NetworkPolicy;
import org.waypost.spi.SpiFactory;
import org.waypost.testkit.host.TestScope;

/**
 * The finished jar, looked at and started with the platform's own loader: a jar that passes here can be installed.
 *
 * <p>Name the subclass {@code …IT} and let the Failsafe plugin run it, since the jar is there only after the package phase. It
 * is the only plugin in the folder {@code target}, or the file that the system property {@code waypost.plugin.jar} names.
 *
 * @since 0.1
 */
public abstract class PackageContract {
    @TempDir
    private Path folder;

    /**
     * What the plugin offers.
     *
     * @return the names of its factories by the SPI's interface, for instance {@code CarrierConnectorFactory.class}
     * @since 0.1
     */
    protected abstract Map<Class<? extends SpiFactory<?, ?>>, Set<String>> factories();

    /**
     * Whose packages are accepted.
     *
     * @return anybody's who signed, unless overridden
     * @since 0.1
     */
    protected PackagePolicy policy() {
        return PackagePolicy.local(Set.of());
    }

    @Test
    void may_be_installed() {
        PluginPackage found = inspect();
        assertThat(found.description())
                .as("Plugin-Description, shown before installing")
                .isNotBlank();
        assertThat(found.provider()).as("Plugin-Provider").isNotBlank();
    }

    @Test
    void starts_offers_its_factories_and_leaves() {
        PluginPackage found = inspect();
        Departed departed = new Departed();
        try (PluginHouse house = new PluginHouse(folder.resolve("work"), HouseLimits.STANDARD, services(), departed)) {
            house.start(found);
            assertThat(offered(house)).isEqualTo(new TreeMap<>(byName(factories())));
            house.stop(found.id());
            assertThat(house.loaded()).isEmpty();
        }
        assertThat(departed.failures()).as("calls that went wrong").isEmpty();
        assertThat(departed.threads()).as("threads left behind").isEmpty();
    }

    private PluginPackage inspect() {
        return new PackageInspector(policy()).inspect(PluginJar.built());
    }

    private HostServices services() {
        Map<String, TestScope> scopes = new ConcurrentHashMap<>();
        return new HostServices(
                NetworkPolicy.STRICT,
                (plugin, tenant) ->
                        scopes.computeIfAbsent(tenant, TestScope::of).values(),
                folder.resolve("folders"),
                Clock.systemUTC());
    }

    /** The label is asked for, so that each factory answered at least once. */
    private Map<String, Set<String>> offered(PluginHouse house) {
        Map<String, Set<String>> offered = new TreeMap<>();
        factories().keySet().forEach(kind -> {
            Map<String, ? extends SpiFactory<?, ?>> there = house.factories(kind);
            there.values().forEach(factory -> assertThat(factory.label()).isNotBlank());
            offered.put(kind.getSimpleName(), there.keySet());
        });
        return offered;
    }

    private static Map<String, Set<String>> byName(Map<Class<? extends SpiFactory<?, ?>>, Set<String>> factories) {
        Map<String, Set<String>> names = new TreeMap<>();
        factories.forEach((kind, those) -> names.put(kind.getSimpleName(), those));
        return names;
    }
}
