package org.waypost.spi;

import java.util.List;
import org.waypost.spi.storage.BlobStoreFactory;

/**
 * The root of a plugin, found by {@link java.util.ServiceLoader}.
 *
 * <p>A plugin overrides the methods of the kinds it offers; the others answer with an empty list, so a plugin compiled
 * today still loads when kinds are added.
 *
 * <p><b>Threading:</b> the host calls each method once, from one thread, when the plugin starts. <b>Lifetime:</b> one
 * instance as long as the plugin is started. It must have a public constructor without arguments that does no work.
 *
 * @since 0.1
 */
public interface WaypostPlugin {
    /**
     * The places where this plugin can keep blobs.
     *
     * @return the factories, in the order in which people see them; never null
     * @since 0.1
     */
    default List<BlobStoreFactory> blobStoreFactories() {
        return List.of();
    }
}
