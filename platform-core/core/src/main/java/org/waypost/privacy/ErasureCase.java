package org.waypost.privacy;

import java.util.List;
import java.util.Optional;
import org.waypost.shared.PlatformException;

/**
 * A customer's newest request for erasure, with its answer or the one he would get today.
 *
 * @param request his request; absent when he never asked
 * @param lines what became, or would become, of each class of records
 * @param obstacles why it cannot be answered now, each as the error it would be; empty when nothing is in the way
 */
public record ErasureCase(
        Optional<ErasureRequest> request, List<ErasureLine> lines, List<PlatformException> obstacles) {
    /** Copies the lists. */
    public ErasureCase {
        lines = List.copyOf(lines);
        obstacles = List.copyOf(obstacles);
    }

    /** Whether he waits for an answer. */
    public boolean isOpen() {
        return request.filter(asked -> asked.answeredAt().isEmpty()).isPresent();
    }

    /** Whether the lines are what he was answered. */
    public boolean isAnswered() {
        return request.filter(asked -> asked.answeredAt().isPresent()).isPresent();
    }
}
