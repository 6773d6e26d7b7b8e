package org.waypost.spi.carrier;

import java.util.List;
import org.waypost.spi.Answer;
import org.waypost.spi.SpiContext;

/**
 * Quotes prices. Costs nothing and may be asked again.
 *
 * @since 0.1
 */
public interface RateDesk {
    /**
     * Asks what sending would cost.
     *
     * @param context of the call
     * @param consignment what is to be sent
     * @return the offers, cheapest first; or why the carrier does not take it
     * @since 0.1
     */
    Answer<List<Rate>> quote(SpiContext context, Consignment consignment);
}
