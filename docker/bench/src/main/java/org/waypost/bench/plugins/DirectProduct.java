package org.waypost.bench.plugins;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiFactory;
import org.waypost.spi.SpiProduct;
import org.waypost.spi.SpiScope;
import org.waypost.spi.WaypostPlugin;

/** The floor: the first product of a kind of a plugin, its classes loaded without the house and nothing between. */
final class DirectProduct<P extends SpiProduct> implements AutoCloseable {
    private final URLClassLoader classes;
    private final P product;

    DirectProduct(Path jar, SpiScope scope, Function<WaypostPlugin, List<? extends SpiFactory<P, ?>>> factories)
            throws IOException {
        classes = new URLClassLoader(new URL[] {jar.toUri().toURL()}, DirectProduct.class.getClassLoader());
        WaypostPlugin plugin =
                ServiceLoader.load(WaypostPlugin.class, classes).findFirst().orElseThrow();
        product = factories.apply(plugin).get(0).create(scope, Settings.of(Map.of()));
    }

    P product() {
        return product;
    }

    @Override
    public void close() throws IOException {
        product.close();
        classes.close();
    }
}
