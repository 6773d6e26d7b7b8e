package org.waypost.requests;

import java.util.EnumSet;
import java.util.Set;
import org.waypost.mailroom.MailType;
import org.waypost.shared.PlatformException;

/**
 * What a location decides about how pieces leave.
 *
 * @param coolingHours in which a renter may take a destruction back, 0 to 240
 * @param counterDays for which a piece lies ready at the counter, 1 to 60
 * @param seenByTwo types that are never destroyed by one person alone; checks and legal mail are always among them
 */
public record EndRules(int coolingHours, int counterDays, Set<MailType> seenByTwo) {
    private static final int MOST_HOURS = 240;
    private static final int MOST_DAYS = 60;

    /**
     * Adds what is always seen by two.
     *
     * @throws PlatformException {@link RequestsError#BAD_PROMISE}
     */
    public EndRules {
        if (coolingHours < 0 || coolingHours > MOST_HOURS) {
            throw new PlatformException(RequestsError.BAD_PROMISE, MOST_HOURS);
        }
        if (counterDays < 1 || counterDays > MOST_DAYS) {
            throw new PlatformException(RequestsError.BAD_PROMISE, MOST_DAYS);
        }
        EnumSet<MailType> all = EnumSet.of(MailType.CHECK, MailType.CERTIFIED_OR_LEGAL);
        all.addAll(seenByTwo);
        seenByTwo = Set.copyOf(all);
    }
}
