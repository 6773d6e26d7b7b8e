package org.waypost.web.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.function.Function;

/** Transactions of their own, one within the other if a test wants that; the outer one waits meanwhile. */
@ApplicationScoped
class Transactions {
    /** A new one each time: a bean that is called while it works is not intercepted again, and begins nothing. */
    @Inject
    private Instance<OneTransaction> next;

    /** Does it and commits. */
    <T> T committed(Function<EntityManager, T> work) {
        return next.get().committed(work);
    }

    /** Does it and rolls back. */
    void undone(Consumer<EntityManager> work) {
        next.get().undone(work);
    }
}
