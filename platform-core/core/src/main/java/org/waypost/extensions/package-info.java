/**
 * The plugin host: installs and runs plugins, keeps what each location sets for them, and adapts what they offer to the
 * ports of the features.
 *
 * <p>An <em>offer</em> is one thing that a running plugin offers: a carrier, a store, a set of rules, a recognizer. The
 * platform's administrator installs and switches plugins; a location's manager sets offers up, tries and switches them.
 *
 * <p>No feature imports this package. Its {@code internal} is the only place in the core that sees {@code org.waypost.spi} and
 * the plugin loader: features speak of their own ports, and never learn whether a plugin is behind one.
 */
package org.waypost.extensions;
