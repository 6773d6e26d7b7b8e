package org.waypost.spi.carrier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.waypost.spi.SpiException;

/**
 * A weight with its unit.
 *
 * @param amount above 0
 * @param unit of the amount
 * @since 0.1
 */
public record Weight(BigDecimal amount, Unit unit) {
    /**
     * Checks that it is above 0.
     *
     * @throws SpiException {@code INVALID_REQUEST} (field {@code weight})
     * @since 0.1
     */
    public Weight {
        Objects.requireNonNull(unit);
        if (amount.signum() <= 0) {
            throw SpiException.invalid("weight", "a weight is above 0, not " + amount);
        }
    }

    /**
     * The same weight in another unit, rounded up at the third decimal, since carriers charge for what is begun.
     *
     * @param other the unit
     * @return the weight
     * @since 0.1
     */
    public Weight in(Unit other) {
        if (other == unit) {
            return this;
        }
        return new Weight(amount.multiply(unit.grams).divide(other.grams, 3, RoundingMode.CEILING), other);
    }

    /**
     * Units of weight.
     *
     * @since 0.1
     */
    public enum Unit {
        /** Gram. */
        G("1"),
        /** Kilogram. */
        KG("1000"),
        /** Avoirdupois ounce, 28.349523125 g. */
        OZ("28.349523125"),
        /** Avoirdupois pound, 453.59237 g. */
        LB("453.59237");

        private final BigDecimal grams;

        Unit(String grams) {
            this.grams = new BigDecimal(grams);
        }
    }
}
