package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.waypost.customers.CustomerId;
import org.waypost.requests.Charge;
import org.waypost.requests.RequestKind;
import org.waypost.requests.Tariff;

/** Without plans every location offers everything, and asks for nothing but postage. */
@ApplicationScoped
class NoPlansYet implements Tariff {
    @Override
    public Charge charge(CustomerId customer, RequestKind kind) {
        return Charge.INCLUDED;
    }
}
