package org.waypost.architecture.wrong.mailroom;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A use case that queries by itself. */
class QueriesItself {
    @PersistenceContext
    private EntityManager entities;

    EntityManager entities() {
        return entities;
    }
}
