package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;

/** Understands a code from a scanner, a camera or a keyboard. */
@ApplicationScoped
public class ReadTrackingNumber {
    private TrackingNumbers numbers;
    private Access access;

    /** For the proxy. */
    protected ReadTrackingNumber() {}

    /** Asks these carriers. */
    @Inject
    public ReadTrackingNumber(TrackingNumbers numbers, Access access) {
        this.numbers = numbers;
        this.access = access;
    }

    /**
     * Tells what a code is; one that nobody knows is taken as it is.
     *
     * @throws PlatformException {@link MailroomError#NO_TRACKING_NUMBER} when it is empty or too long for any
     */
    public ScannedCode read(String code) {
        if (!access.allowed(Permission.MAIL_VIEW)) {
            access.require(Permission.OWN_MAIL);
        }
        String bare = ScannedCode.bare(code);
        if (bare.isEmpty() || bare.length() > ScannedCode.LONGEST) {
            throw new PlatformException(MailroomError.NO_TRACKING_NUMBER);
        }
        List<TrackingNumber> known = numbers.read(bare);
        return new ScannedCode(bare, known.isEmpty() ? PlainNumbers.read(bare) : known);
    }
}
