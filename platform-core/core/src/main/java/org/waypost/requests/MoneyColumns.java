package org.waypost.requests;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.waypost.shared.Money;

/** An amount of money in a row; an entity that has none has no such object. */
@Embeddable
class MoneyColumns {
    private Long minor;
    private String currency;

    /** For JPA. */
    protected MoneyColumns() {}

    private MoneyColumns(Money money) {
        minor = money.minor();
        currency = money.currency();
    }

    static MoneyColumns of(Optional<Money> money) {
        return money.map(MoneyColumns::new).orElse(null);
    }

    static Optional<Money> value(MoneyColumns columns) {
        return Optional.ofNullable(columns).map(some -> new Money(some.minor, some.currency));
    }
}
