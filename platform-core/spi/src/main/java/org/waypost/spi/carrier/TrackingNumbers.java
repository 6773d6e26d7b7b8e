package org.waypost.spi.carrier;

import java.util.List;
import org.waypost.spi.SpiContext;

/**
 * Reads tracking numbers without asking anybody.
 *
 * @since 0.1
 */
public interface TrackingNumbers {
    /**
     * Tells whose a number may be. Blanks and hyphens in it mean nothing.
     *
     * @param context of the call
     * @param text what was typed or scanned, at most 200 characters
     * @return what it may be, the likeliest first; empty when it is no tracking number that this connector knows, or its
     *     check digit is wrong
     * @since 0.1
     */
    List<TrackingNumberMatch> recognise(SpiContext context, String text);
}
