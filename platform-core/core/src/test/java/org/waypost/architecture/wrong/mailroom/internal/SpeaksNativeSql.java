package org.waypost.architecture.wrong.mailroom.internal;

import jakarta.persistence.EntityManager;

/** An adapter that changes rows of all tenants. */
class SpeaksNativeSql {
    int forget(EntityManager entities) {
        return entities.createNativeQuery("DELETE FROM piece").executeUpdate();
    }
}
