package org.waypost.tenancy;

import java.util.Map;

/**
 * What a tenant's definition says about the place: stored as one document, since nothing searches in it.
 *
 * @param address where it stands
 * @param timeZone IANA name, for instance {@code America/Chicago}
 * @param locale BCP 47 tag, for instance {@code en-US}
 * @param currency ISO 4217 code
 * @param units how it weighs and measures
 * @param hours {@code mon … sun} to {@code HH:mm-HH:mm}; empty when closed
 * @param accent {@code #rrggbb} or empty
 */
public record TenantProfile(
        PostalAddress address,
        String timeZone,
        String locale,
        String currency,
        Units units,
        Map<String, String> hours,
        String accent) {
    /** Copies the hours. */
    public TenantProfile {
        hours = Map.copyOf(hours);
    }

    /** The platform's own. */
    static TenantProfile platform() {
        return new TenantProfile(PostalAddress.NONE, "UTC", "en-US", "USD", Units.METRIC, Map.of(), "");
    }
}
