/**
 * What makes marks on paper: bundled typefaces read without the machine's own fonts, lettering, handwriting, inks,
 * and the dice and noise everything irregular comes from.
 *
 * <p>Inside of the generator: callers use {@code org.waypost.samplemail}.
 */
package org.waypost.samplemail.ink;
