package org.waypost.loader.guard;

import java.util.Optional;

/**
 * Whose object is called.
 *
 * @param resident the plugin
 * @param factory the factory's name; empty outside of factories
 * @param tenant whose product; empty outside of products
 * @param circuit of that product
 * @param secrets which must not be told on
 */
record Subject(Resident resident, String factory, String tenant, Optional<Circuit> circuit, Secrets secrets) {
    /** Something that is no tenant's. */
    static Subject ofNobody(Resident resident, String factory) {
        return new Subject(resident, factory, "", Optional.empty(), Secrets.NONE);
    }
}
