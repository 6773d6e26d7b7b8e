/**
 * The plugin host: adapts what plugins offer to the ports of the features.
 *
 * <p>Nobody imports this package. Its {@code internal} is the only place in the core that sees {@code org.waypost.spi}:
 * features speak of their own ports, and never learn whether a plugin is behind one.
 */
package org.waypost.extensions;
