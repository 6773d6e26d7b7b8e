package org.waypost.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    /** An amount in whole units, such as dollars; what is less than the smallest unit counts as one. */
    public static Money of(BigDecimal amount, String currency) {
        long minor = amount.movePointRight(digits(currency))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
        return new Money(minor, currency);
    }

    /** In whole units, such as dollars. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    private static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
