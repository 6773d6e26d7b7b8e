/**
 * What the host lends plugins: HTTP to declared hosts, programs, tokens, values, a folder, the time.
 *
 * <p>{@link org.waypost.loader.services.HostServices} belongs to a house, {@code PluginServices} to one started plugin, and a
 * scope to one product. The address rule is the same for a first request and for each redirect, and what was checked is
 * what is connected to.
 *
 * @since 0.1
 */
package org.waypost.loader.services;
