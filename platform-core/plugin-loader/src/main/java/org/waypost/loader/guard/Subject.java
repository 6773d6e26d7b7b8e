package org.waypost.loader.guard;

import java.util.Optional;

/**
 * Whose object is called.
 *
 * @param resident the plugin
 * @param factory the factory's name; empty outside of factories
 * @param tenant whose product; empty outside of products
 * @param circuit of that product
 */
record Subject(Resident resident, String factory, String tenant, Optional<Circuit> circuit) {}
