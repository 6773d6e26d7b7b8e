package org.waypost.extensions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.extensions.internal.Trials;
import org.waypost.shared.PlatformException;

/** A location's manager tries a carrier that is switched on, before anybody depends on it. */
@ApplicationScoped
public class TryCarrier {
    @Inject
    private Trials trials;

    @Inject
    private Access access;

    /** What a tracking number may be, the likeliest first. */
    public List<NumberReading> read(String carrier, String number) {
        access.require(Permission.SETTINGS_MANAGE);
        return trials.read(carrier, number);
    }

    /**
     * What sending a parcel would cost, the cheapest first.
     *
     * @throws PlatformException {@link ExtensionsError#PROVIDER_REFUSED} with what the carrier said, or another error of the
     *     call
     */
    public List<SampleRate> quote(String carrier, SampleParcel parcel) {
        access.require(Permission.SETTINGS_MANAGE);
        return trials.quote(carrier, parcel);
    }

    /**
     * Buys a label and gives it back at once where the carrier takes labels back; with real account data this may cost money.
     *
     * @throws PlatformException {@link ExtensionsError#OUTCOME_UNKNOWN} when nobody knows whether it was bought, or another
     *     error of the call
     */
    public SampleLabel label(String carrier, SampleParcel parcel, SampleRate rate) {
        access.require(Permission.SETTINGS_MANAGE);
        return trials.label(carrier, parcel, rate);
    }
}
