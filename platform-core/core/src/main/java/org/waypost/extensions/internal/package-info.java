/**
 * The tables of plugins, the house in which they run, what the bound tenant decided about their offers, and the adapters that
 * translate between the SPI's words and the features'.
 */
package org.waypost.extensions.internal;
