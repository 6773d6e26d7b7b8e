package org.waypost.shared;

import java.util.Currency;

/**
 * An amount of money.
 *
 * @param minor in the smallest unit of the currency, for instance cents
 * @param currency ISO 4217, for instance {@code USD}
 */
public record Money(long minor, String currency) {
    /** Refuses what is no currency. */
    public Money {
        Currency.getInstance(currency);
    }
}
