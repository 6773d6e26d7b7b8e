/**
 * What a plugin is compiled against: JDK types only, Java 17.
 *
 * <p>A plugin names one {@link org.waypost.spi.WaypostPlugin} in {@code META-INF/services}; that gives factories, and a
 * factory makes one product per tenant. Calls carry an {@link org.waypost.spi.SpiContext}; failures are
 * {@link org.waypost.spi.SpiException}s that say whose fault they are. Every type here is a promise to people outside the
 * project: add, never change.
 *
 * @since 0.1
 */
package org.waypost.spi;
