package org.waypost.bench.plugins;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiScope;
import org.waypost.spi.WaypostPlugin;
import org.waypost.spi.carrier.CarrierConnector;

/** The floor: a plugin's connector, its classes loaded without the house and nothing between. */
final class DirectConnector implements AutoCloseable {
    private final URLClassLoader classes;
    private final CarrierConnector connector;

    DirectConnector(Path jar, SpiScope scope) throws IOException {
        classes = new URLClassLoader(new URL[] {jar.toUri().toURL()}, DirectConnector.class.getClassLoader());
        connector = ServiceLoader.load(WaypostPlugin.class, classes)
                .findFirst()
                .orElseThrow()
                .carrierConnectorFactories()
                .get(0)
                .create(scope, Settings.of(Map.of()));
    }

    CarrierConnector connector() {
        return connector;
    }

    @Override
    public void close() throws IOException {
        connector.close();
        classes.close();
    }
}
