package org.waypost.customers;

import java.util.List;

/** The exceptions that the bound tenant's managers granted. */
public interface ReleaseExceptions {
    /** Adds a new one. */
    void add(ReleaseException exception);

    /** A customer's, the newest first. */
    List<ReleaseException> of(CustomerId customer);
}
