package org.waypost.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.content.StoredBlob;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.shared.PlatformException;

/**
 * A document as it is uploaded.
 *
 * @param type what it is there for
 * @param details what stands on it
 * @param recipient whose it is, when it is not the renter's own
 * @param front its front, or the whole file; a document without it is refused
 * @param back its back
 */
public record NewDocument(
        DocumentType type,
        IdDetails details,
        Optional<AuthorizedRecipientId> recipient,
        Optional<StoredBlob> front,
        Optional<StoredBlob> back) {
    /** Its files, the front first. */
    public List<StoredBlob> files() {
        return Stream.of(front, back).flatMap(Optional::stream).toList();
    }

    /**
     * Refuses what is not complete.
     *
     * @param today the day at the location
     * @throws PlatformException what {@link IdDetails#mustSuit} says, or {@link VerificationError#FRONT_NEEDED}, {@link
     *     VerificationError#BACK_NEEDED}, {@link VerificationError#SAME_SIDES}
     */
    void mustBeComplete(LocalDate today) {
        details.mustSuit(type, today);
        if (front.isEmpty()) {
            throw new PlatformException(VerificationError.FRONT_NEEDED);
        }
        if (back.isEmpty() && details.paper().filter(IdPaper::isTwoSided).isPresent()) {
            throw new PlatformException(VerificationError.BACK_NEEDED);
        }
        if (back.filter(other -> other.sha256().equals(front.orElseThrow().sha256()))
                .isPresent()) {
            throw new PlatformException(VerificationError.SAME_SIDES);
        }
    }
}
