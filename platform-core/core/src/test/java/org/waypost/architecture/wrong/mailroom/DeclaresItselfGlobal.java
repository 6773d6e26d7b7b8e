package org.waypost.architecture.wrong.mailroom;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.waypost.tenancy.Global;

/** Global without a decision. */
@Global
@Entity
class DeclaresItselfGlobal {
    @Id
    private long id;

    long id() {
        return id;
    }
}
