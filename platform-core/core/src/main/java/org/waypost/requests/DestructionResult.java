package org.waypost.requests;

import java.util.List;
import java.util.Optional;
import org.waypost.shared.PlatformException;

/**
 * What became of the pieces of a destruction.
 *
 * @param proof its record; none when every piece was refused
 * @param destroyed labels of those that are gone
 * @param refused those that must not be destroyed, and why
 */
public record DestructionResult(Optional<Destruction> proof, List<String> destroyed, List<Refused> refused) {
    /** Copies the lists. */
    public DestructionResult {
        destroyed = List.copyOf(destroyed);
        refused = List.copyOf(refused);
    }

    /**
     * A piece that is not to be destroyed.
     *
     * @param label as it was typed
     */
    public record Refused(String label, PlatformException reason) {}
}
