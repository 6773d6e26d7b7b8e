/**
 * The check of a finished plugin: the jar that will be installed, looked at and started as the platform does it.
 *
 * @since 0.1
 */
package org.waypost.testkit.pack;
