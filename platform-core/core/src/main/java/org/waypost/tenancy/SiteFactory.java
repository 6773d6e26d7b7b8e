package org.waypost.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.waypost.tenancy.internal.Installation;

/** Makes sites of tenants: adds what the installation's configuration knows, hosts and issuers. */
@ApplicationScoped
class SiteFactory {
    private static final String PLATFORM_SLUG = "admin";

    @Inject
    private Installation installation;

    @Inject
    private PlatformKey key;

    /** The first label of a host of this installation. */
    Optional<String> slugOf(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        String suffix = "." + installation.baseDomain();
        if (!name.endsWith(suffix)) {
            return Optional.empty();
        }
        String slug = name.substring(0, name.length() - suffix.length());
        return slug.isEmpty() || slug.contains(".") ? Optional.empty() : Optional.of(slug);
    }

    /** Whether the slug is the platform's host. */
    boolean isPlatform(String slug) {
        return slug.equals(PLATFORM_SLUG);
    }

    /** The site of a tenant, once it has a realm. */
    Optional<Site> site(Tenant tenant) {
        if (tenant.tenantId().isPlatform()) {
            return Optional.of(
                    site(tenant, PLATFORM_SLUG, installation.platformIssuer(), installation.platformSecret()));
        }
        return tenant.issuer().map(issuer -> site(tenant, tenant.slug(), issuer, portalSecret(tenant)));
    }

    /** Where a slug is reached: scheme, host and port. */
    URI baseUrl(String slug) {
        return URI.create(installation.scheme() + "://" + host(slug) + installation.portSuffix());
    }

    private byte[] portalSecret(Tenant tenant) {
        return key.open(tenant.portalSecret().orElseThrow(), tenant.secretContext());
    }

    private String host(String slug) {
        return slug + "." + installation.baseDomain();
    }

    private Site site(Tenant tenant, String slug, String issuer, byte[] secret) {
        var profile = tenant.profile();
        return new Site(
                tenant.tenantId(),
                tenant.kind(),
                tenant.status(),
                slug,
                tenant.name(),
                tenant.franchise(),
                host(slug),
                baseUrl(slug),
                issuer,
                new String(secret, StandardCharsets.UTF_8),
                Locale.forLanguageTag(profile.locale()),
                ZoneId.of(profile.timeZone()),
                Currency.getInstance(profile.currency()),
                profile.units(),
                profile.accent(),
                profile.address(),
                BusinessHours.parse(profile.hours()));
    }
}
