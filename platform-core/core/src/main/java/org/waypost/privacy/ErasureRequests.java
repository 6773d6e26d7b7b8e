package org.waypost.privacy;

import java.util.List;
import java.util.Optional;
import org.waypost.customers.CustomerId;

/** The erasure requests of the bound tenant, with their answers. */
public interface ErasureRequests {
    /** Adds a new one. */
    void add(ErasureRequest request);

    /** A customer's newest. */
    Optional<ErasureRequest> latestOf(CustomerId customer);

    /** The one of a customer that waits for its answer, kept from everybody else until the transaction ends. */
    Optional<ErasureRequest> heldOpenOf(CustomerId customer);

    /** Keeps what was answered. */
    void keep(ErasureRequest request, List<ErasureLine> lines);

    /** What was answered. */
    List<ErasureLine> lines(ErasureRequest request);
}
