/**
 * Any carrier, worked by hand: no account and no network, but every usual tracking number is recognised.
 *
 * <p>{@link org.waypost.plugins.carrier.manual.NumberFormat} is the table of what numbers look like. A new kind of number is
 * one entry there; a new carrier is one entry in {@link org.waypost.plugins.carrier.manual.Carrier} besides. What was typed or
 * scanned goes through {@link org.waypost.plugins.carrier.manual.BareText} first. Only JDK and SPI are used.
 */
package org.waypost.plugins.carrier.manual;
