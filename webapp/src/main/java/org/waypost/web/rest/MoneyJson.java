package org.waypost.web.rest;

import java.util.Optional;
import org.waypost.shared.Money;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/**
 * An amount of money.
 *
 * @param minor in the smallest unit of the currency, for instance cents
 * @param currency ISO 4217
 */
public record MoneyJson(Long minor, String currency) {
    static MoneyJson of(Optional<Money> money) {
        return money.map(amount -> new MoneyJson(amount.minor(), amount.currency()))
                .orElse(null);
    }

    static Optional<Money> money(MoneyJson json) {
        return Optional.ofNullable(json).map(MoneyJson::read);
    }

    private Money read() {
        try {
            return new Money(minor, currency);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new PlatformException(SharedError.INVALID, e, "currency");
        }
    }
}
