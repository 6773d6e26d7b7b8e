package org.waypost.requests;

import java.util.Optional;
import java.util.Set;
import org.waypost.content.StoredBlob;
import org.waypost.customers.CustomerId;
import org.waypost.mailroom.MailItemId;
import org.waypost.shared.PlatformException;

/**
 * What happens at the counter.
 *
 * @param customer whose mail it is
 * @param pieces what is handed over, all of it his: what he asked for, and what he takes along; up to 200
 * @param passCode the code a delegate showed; empty when the renter came himself
 * @param seen the paper by which he showed who he is
 * @param signature drawn on the screen
 * @param photo instead of a signature, or besides it
 */
public record HandoverCommand(
        CustomerId customer,
        Set<MailItemId> pieces,
        String passCode,
        SeenId seen,
        Optional<StoredBlob> signature,
        Optional<StoredBlob> photo) {
    private static final int MOST = 200;

    /**
     * Refuses what proves nothing.
     *
     * @throws PlatformException {@link RequestsError#BAD_CHOICE}, {@link RequestsError#NOTHING_SIGNED}
     */
    public HandoverCommand {
        pieces = Set.copyOf(pieces);
        if (pieces.isEmpty() || pieces.size() > MOST) {
            throw new PlatformException(RequestsError.BAD_CHOICE, MOST);
        }
        if (signature.isEmpty() && photo.isEmpty()) {
            throw new PlatformException(RequestsError.NOTHING_SIGNED);
        }
    }
}
