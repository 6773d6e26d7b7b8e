package org.waypost.requests;

import java.util.Optional;
import org.waypost.shared.Money;

/**
 * What a request would cost.
 *
 * @param offered whether the renter's plan has this kind at all
 * @param price what it costs; empty when it is included
 */
public record Charge(boolean offered, Optional<Money> price) {
    /** In the plan, without a price. */
    public static final Charge INCLUDED = new Charge(true, Optional.empty());
}
