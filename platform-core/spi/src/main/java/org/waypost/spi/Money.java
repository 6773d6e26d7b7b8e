package org.waypost.spi;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of money.
 *
 * @param amount in units of the currency (dollars, not cents), as exact as the provider gave it
 * @param currency ISO 4217 code, for instance {@code USD}
 * @since 0.1
 */
public record Money(BigDecimal amount, String currency) {
    /**
     * Checks the currency's code.
     *
     * @throws SpiException {@code INVALID_REQUEST} (field {@code currency}) for a code that ISO 4217 does not have
     * @since 0.1
     */
    public Money {
        Objects.requireNonNull(amount);
        try {
            Currency.getInstance(currency);
        } catch (IllegalArgumentException e) {
            throw SpiException.invalid("currency", "no such currency: " + currency);
        }
    }

    /**
     * An amount written as providers write it.
     *
     * @param amount decimal digits with a point, for instance {@code 12.50}
     * @param currency ISO 4217 code
     * @return the money
     * @since 0.1
     */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
