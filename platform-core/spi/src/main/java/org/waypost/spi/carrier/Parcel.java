package org.waypost.spi.carrier;

import java.util.Objects;
import java.util.Optional;

/**
 * A thing to be sent.
 *
 * @param weight with packaging
 * @param dimensions outside, if measured
 * @param packaging the carrier's own code of a box or envelope; empty for the sender's own
 * @since 0.1
 */
public record Parcel(Weight weight, Optional<Dimensions> dimensions, String packaging) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public Parcel {
        Objects.requireNonNull(weight);
        Objects.requireNonNull(dimensions);
        Objects.requireNonNull(packaging);
    }
}
