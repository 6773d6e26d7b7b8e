package org.waypost.loader.guard;

/**
 * Names a tenant's product.
 *
 * @param factory which makes it
 * @param tenant for whom
 */
record ProductKey(FactoryKey factory, String tenant) {}
