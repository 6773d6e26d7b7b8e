package org.waypost.privacy;

import java.util.List;
import org.waypost.customers.CustomerId;

/**
 * A customer who asked that his records be erased has his answer.
 *
 * @param customer who
 * @param lines what became of each class of records
 */
public record ErasureAnswered(CustomerId customer, List<ErasureLine> lines) {
    /** Copies the lines. */
    public ErasureAnswered {
        lines = List.copyOf(lines);
    }
}
