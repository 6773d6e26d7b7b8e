package org.waypost.verification;

import java.time.LocalDate;
import java.util.Optional;
import org.waypost.shared.PlatformException;

/**
 * What stands on a document. Texts that are not known are empty.
 *
 * @param paper which ID it is; absent for what is no ID
 * @param number up to 60 characters
 * @param issuer who gave it out, up to 100 characters
 * @param expiresOn its last day, if it has one
 */
public record IdDetails(Optional<IdPaper> paper, String number, String issuer, Optional<LocalDate> expiresOn) {
    /** Of what is no ID and has no last day. */
    public static final IdDetails NONE = new IdDetails(Optional.empty(), "", "", Optional.empty());

    private static final int NUMBER = 60;
    private static final int ISSUER = 100;

    /** Trims what was typed. */
    public IdDetails {
        number = number.strip();
        issuer = issuer.strip();
    }

    /**
     * Refuses what a document of the type cannot be without.
     *
     * @param today the day at the location
     * @throws PlatformException {@link VerificationError#WRONG_ID}, {@link VerificationError#DETAIL_NEEDED}, {@link
     *     VerificationError#OUT_OF_DATE}
     */
    void mustSuit(DocumentType type, LocalDate today) {
        if (type.isId() != paper.isPresent()
                || paper.filter(one -> !one.serves(type)).isPresent()) {
            throw new PlatformException(VerificationError.WRONG_ID);
        }
        boolean photo = type == DocumentType.PHOTO_ID;
        require(number.length() <= NUMBER && !(photo && number.isEmpty()), "number");
        require(issuer.length() <= ISSUER && !(photo && issuer.isEmpty()), "issuer");
        require(!photo || expiresOn.isPresent() || !paper.orElseThrow().expires(), "expiry");
        expiresOn.filter(day -> day.isBefore(today)).ifPresent(day -> {
            throw new PlatformException(VerificationError.OUT_OF_DATE, day);
        });
    }

    private static void require(boolean right, String detail) {
        if (!right) {
            throw new PlatformException(VerificationError.DETAIL_NEEDED, detail);
        }
    }
}
