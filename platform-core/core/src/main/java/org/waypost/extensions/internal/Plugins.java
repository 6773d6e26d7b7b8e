package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.waypost.spi.WaypostPlugin;
import org.waypost.spi.storage.BlobStoreFactory;

/** The plugins that are there. */
@ApplicationScoped
class Plugins {
    private final List<BlobStoreFactory> blobStores;

    Plugins() {
        this(ServiceLoader.load(WaypostPlugin.class, Plugins.class.getClassLoader()));
    }

    Plugins(Iterable<WaypostPlugin> plugins) {
        blobStores = StreamSupport.stream(plugins.spliterator(), false)
                .flatMap(plugin -> plugin.blobStoreFactories().stream())
                .toList();
    }

    /** The store kind of this name, if a plugin offers it. */
    Optional<BlobStoreFactory> blobStore(String name) {
        return blobStores.stream()
                .filter(factory -> factory.name().equals(name))
                .findFirst();
    }
}
