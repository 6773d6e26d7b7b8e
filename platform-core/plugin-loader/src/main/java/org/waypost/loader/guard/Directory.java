package org.waypost.loader.guard;

import java.util.Optional;

/** Knows which plugin answers at the moment. */
@FunctionalInterface
public interface Directory {
    /**
     * Finds the plugin that has a factory.
     *
     * @param key which factory
     * @return the plugin, if one is there
     */
    Optional<Resident> resident(FactoryKey key);
}
