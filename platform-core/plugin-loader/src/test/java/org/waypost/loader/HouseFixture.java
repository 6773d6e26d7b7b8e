package org.waypost.loader;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.waypost.loader.services.HostServices;
import org.waypost.loader.services.NetworkPolicy;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiException;
import org.waypost.spi.recognizer.Photograph;
import org.waypost.spi.recognizer.Recognizer;
import org.waypost.spi.recognizer.RecognizerFactory;

/** A house with a watch that remembers. */
final class HouseFixture implements AutoCloseable {
    static final HouseLimits QUICK = new HouseLimits(
            8, 64, Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMillis(100), Duration.ofSeconds(1));

    final Path folder;
    final Recorded watch = new Recorded();
    final PluginHouse house;

    HouseFixture(Path folder) {
        this(folder, QUICK);
    }

    HouseFixture(Path folder, HouseLimits limits) {
        this.folder = folder;
        HostServices services = new HostServices(
                NetworkPolicy.LOCAL,
                (plugin, tenant) -> {
                    throw SpiException.unsupported("values");
                },
                folder.resolve("plugin-folders"),
                Clock.systemUTC());
        this.house = new PluginHouse(folder.resolve("work"), limits, services, watch);
    }

    Path jars() {
        return folder.resolve("jars");
    }

    PluginPackage start(TestJar jar, String... dropped) {
        PluginPackage found = inspect(jar, dropped);
        house.start(found);
        return found;
    }

    PluginPackage inspect(TestJar jar, String... dropped) {
        return new PackageInspector(PackagePolicy.bundled()).inspect(jar.in(jars(), dropped));
    }

    Recognizer recognizer(String name) {
        return house.product(RecognizerFactory.class, name, TestCall.settings("t1"));
    }

    static Photograph photograph() {
        return new Photograph(Bytes.of("picture"), "image/png", List.of());
    }

    @Override
    public void close() {
        house.close();
    }
}
