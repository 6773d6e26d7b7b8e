package org.waypost.web.container;

import java.util.Set;
import java.util.function.Supplier;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.ActorKind;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

/** One location of one test, with a free mailbox, a rented one and the renter of that. */
record Location(TenantId tenant, String freeMailbox, String rentedMailbox, String renter) {
    static final String CORRELATION = "0123456789abcdef0123456789abcdef";

    /** Somebody at the counter does it. */
    <T> T clerk(Supplier<T> work) {
        return as("clerk", work);
    }

    /** The renter does it. */
    <T> T renter(Supplier<T> work) {
        return as("renter", work);
    }

    /** Somebody with that role does it. */
    <T> T as(String role, Supplier<T> work) {
        return as(new Actor(ActorKind.PERSON, renter, "Dana Whitfield", Set.of(role), "a test"), work);
    }

    @SuppressWarnings("try") // a scope works by being open
    <T> T as(Actor actor, Supplier<T> work) {
        try (TenantScope scope = TenantScope.open(tenant, actor, CORRELATION)) {
            return work.get();
        }
    }
}
