package org.waypost.architecture.wrong.mailroom;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Neither a tenant's nor global. */
@Entity
class OwnedByNobody {
    @Id
    private long id;

    long id() {
        return id;
    }
}
