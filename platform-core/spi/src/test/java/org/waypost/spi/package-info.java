/**
 * Checks of the contract itself: its public API is the committed one, {@code src/api}.
 */
package org.waypost.spi;
