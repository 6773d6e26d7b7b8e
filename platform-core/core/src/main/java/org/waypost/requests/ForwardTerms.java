package org.waypost.requests;

import java.util.Objects;
import java.util.Optional;
import org.waypost.shared.Money;
import org.waypost.shared.PlatformException;

/**
 * How and at what price a piece is to be sent on.
 *
 * @param preference cheapest, fastest, or as written
 * @param service what he wrote, up to 200 characters; empty unless {@link ServicePreference#AS_WRITTEN}
 * @param quoteFirst whether he wants to say yes to the price before anything is sent
 * @param cap the price up to which he has said yes already; empty for none
 */
public record ForwardTerms(ServicePreference preference, String service, boolean quoteFirst, Optional<Money> cap) {
    private static final int SERVICE = 200;

    /** The cheapest way, at once. */
    public static final ForwardTerms USUAL = new ForwardTerms(ServicePreference.CHEAPEST, "", false, Optional.empty());

    /**
     * Checks that the parts belong together.
     *
     * @throws PlatformException {@link RequestsError#BAD_TERMS}
     */
    public ForwardTerms {
        Objects.requireNonNull(preference);
        service = service.trim();
        boolean wrong = service.length() > SERVICE
                || (preference == ServicePreference.AS_WRITTEN) == service.isEmpty()
                || cap.filter(money -> money.minor() < 0).isPresent()
                || (cap.isPresent() && !quoteFirst);
        if (wrong) {
            throw new PlatformException(RequestsError.BAD_TERMS);
        }
    }
}
