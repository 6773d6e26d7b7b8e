package org.waypost.spi.recognizer;

import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiProduct;

/**
 * Reads photographs.
 *
 * @since 0.1
 */
public interface Recognizer extends SpiProduct {
    /**
     * Reads one photograph. What cannot be read is left out: an empty result is an answer.
     *
     * @param context of the call
     * @param photograph the picture and what is known of it
     * @return what was found
     * @throws org.waypost.spi.SpiException {@code INVALID_REQUEST} (field {@code photograph}) for bytes that are no picture
     *     of the type; {@code UNSUPPORTED} when what it needs is not on this machine; {@code DOWN} when it is away
     * @since 0.1
     */
    Recognition recognise(SpiContext context, Photograph photograph);
}
