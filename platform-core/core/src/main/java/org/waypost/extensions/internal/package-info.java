/**
 * Finds plugins, keeps one product per tenant, and translates between the SPI's words and the features'.
 *
 * <p>For now plugins are found on the application's own class path; the plugin loader will stand behind
 * {@link org.waypost.extensions.internal.Plugins}.
 */
package org.waypost.extensions.internal;
