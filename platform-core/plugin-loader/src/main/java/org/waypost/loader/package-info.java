/**
 * Inspects plugin packages, starts them in class loaders of their own, and lends them to the host behind guards.
 *
 * <p>A <em>package</em> is one jar with one plugin. {@link org.waypost.loader.PackageInspector} looks at it without running
 * it, {@link org.waypost.loader.PluginHouse} starts, replaces and stops plugins and is the only way to their factories and
 * products. Nothing that a plugin's class loader made ever leaves this module.
 *
 * @since 0.1
 */
package org.waypost.loader;
