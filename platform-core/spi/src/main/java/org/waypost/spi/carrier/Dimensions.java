package org.waypost.spi.carrier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.waypost.spi.SpiException;

/**
 * Length, width and height of a parcel.
 *
 * @param length the longest side, above 0
 * @param width above 0
 * @param height above 0
 * @param unit of all three
 * @since 0.1
 */
public record Dimensions(BigDecimal length, BigDecimal width, BigDecimal height, Unit unit) {
    /**
     * Checks that all are above 0.
     *
     * @throws SpiException {@code INVALID_REQUEST} (field {@code dimensions})
     * @since 0.1
     */
    public Dimensions {
        Objects.requireNonNull(unit);
        if (length.signum() <= 0 || width.signum() <= 0 || height.signum() <= 0) {
            throw SpiException.invalid("dimensions", "length, width and height are above 0");
        }
    }

    /**
     * The same in another unit, each side rounded up at the second decimal.
     *
     * @param other the unit
     * @return the dimensions
     * @since 0.1
     */
    public Dimensions in(Unit other) {
        if (other == unit) {
            return this;
        }
        return new Dimensions(side(length, other), side(width, other), side(height, other), other);
    }

    private BigDecimal side(BigDecimal side, Unit other) {
        return side.multiply(unit.centimetres).divide(other.centimetres, 2, RoundingMode.CEILING);
    }

    /**
     * Units of length.
     *
     * @since 0.1
     */
    public enum Unit {
        /** Centimetre. */
        CM("1"),
        /** Inch, 2.54 cm. */
        IN("2.54");

        private final BigDecimal centimetres;

        Unit(String centimetres) {
            this.centimetres = new BigDecimal(centimetres);
        }
    }
}
