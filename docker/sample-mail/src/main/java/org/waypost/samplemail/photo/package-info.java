/**
 * The photographer: sheets with texture and relief, a counter to lay them on, a camera slightly off the vertical,
 * uneven light, and the JPEG in the end.
 *
 * <p>Lengths are units; a picture of scale 1 has one pixel a unit. Inside of the generator: callers use {@code
 * org.waypost.samplemail}.
 */
package org.waypost.samplemail.photo;
