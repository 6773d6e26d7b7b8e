/**
 * What the host does for plugins, reached through {@link org.waypost.spi.SpiScope}: HTTP, tokens, values, programs.
 *
 * <p>Plugins use these instead of their own, and so inherit time limits, allow-lists, masking and clean-up.
 *
 * @since 0.1
 */
package org.waypost.spi.host;
