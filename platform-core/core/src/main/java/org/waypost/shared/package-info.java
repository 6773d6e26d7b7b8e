/**
 * The closed list of things every feature shares: ids, pages, error codes, the clock.
 *
 * <p>Everybody may import it; it imports nobody. Before you add a type here, look for the feature that should own it.
 */
package org.waypost.shared;
