package org.waypost.tenancy;

import java.net.URI;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * A tenant as it is seen at its host. An unchangeable picture, a few seconds old at most.
 *
 * @param tenant whose site
 * @param kind location, franchise or platform
 * @param status whether it may be used
 * @param slug the first label of the host
 * @param name what people call it
 * @param franchise the franchise it belongs to
 * @param host host name without port
 * @param baseUrl scheme, host and port, no trailing slash
 * @param issuer its realm's issuer
 * @param portalSecret the secret of client {@code portal} in its realm
 * @param locale language and country of texts, numbers and dates
 * @param zone time zone of its clock on the wall
 * @param currency of its prices
 * @param units in which it weighs and measures
 * @param accent its colour, {@code #rrggbb}, empty for the product's own
 * @param address where it stands
 * @param hours when it is open
 */
public record Site(
        TenantId tenant,
        TenantKind kind,
        TenantStatus status,
        String slug,
        String name,
        Optional<TenantId> franchise,
        String host,
        URI baseUrl,
        String issuer,
        String portalSecret,
        Locale locale,
        ZoneId zone,
        Currency currency,
        Units units,
        String accent,
        PostalAddress address,
        BusinessHours hours) {

    /** Whether people may work here now. */
    public boolean isActive() {
        return status == TenantStatus.ACTIVE;
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "Site[" + kind + " " + slug + " " + status + "]";
    }
}
