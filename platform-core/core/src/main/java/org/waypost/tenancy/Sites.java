package org.waypost.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the site of a host. Pictures are kept a few seconds; when the database is away the last one serves on. */
@ApplicationScoped
public class Sites {
    private static final Logger LOG = LoggerFactory.getLogger(Sites.class);
    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final int REMEMBERED_HOSTS = 20_000;

    private final Tenants tenants;
    private final SiteFactory factory;
    private final Clock clock;
    private final Map<Object, Picture> pictures = new ConcurrentHashMap<>();

    /** For the proxy. */
    protected Sites() {
        this(null, null, null);
    }

    @Inject
    Sites(Tenants tenants, SiteFactory factory, Clock clock) {
        this.tenants = tenants;
        this.factory = factory;
        this.clock = clock;
    }

    /** The site at a host name without port; unknown hosts have none. */
    public Optional<Site> byHost(String host) {
        return factory.slugOf(host).flatMap(this::bySlug);
    }

    /** The site of a slug; {@code admin} is the platform. */
    public Optional<Site> bySlug(String slug) {
        return picture(
                slug, () -> factory.isPlatform(slug) ? tenants.withId(TenantId.PLATFORM) : tenants.withSlug(slug));
    }

    /** The site of a tenant. */
    public Optional<Site> byTenant(TenantId tenant) {
        return picture(tenant, () -> tenants.withId(tenant));
    }

    /** The site of the bound tenant. */
    public Site current() {
        TenantId tenant = TenantScope.current().tenant();
        return byTenant(tenant).orElseThrow(() -> new IllegalStateException("no such tenant: " + tenant));
    }

    /** Every site that has a realm. One that cannot be made is told in the log and keeps nobody from the others. */
    public List<Site> all() {
        return tenants.all().stream().map(this::sound).flatMap(Optional::stream).toList();
    }

    /** Where a slug is or will be reached: scheme, host and port. */
    public URI baseUrl(String slug) {
        return factory.baseUrl(slug);
    }

    /** Forgets all pictures, so that a change is seen at once on this node. */
    public void refresh() {
        pictures.clear();
    }

    private Optional<Site> sound(Tenant tenant) {
        try {
            return factory.site(tenant);
        } catch (RuntimeException unusable) {
            LOG.error("no site can be made of tenant {}", tenant.slug(), unusable);
            return Optional.empty();
        }
    }

    private Optional<Site> picture(Object key, Supplier<Optional<Tenant>> load) {
        Picture last = pictures.get(key);
        if (last != null && last.loadedAt().plus(FRESH).isAfter(clock.instant())) {
            return last.site();
        }
        try {
            return remember(key, load.get().flatMap(factory::site));
        } catch (RuntimeException databaseAway) {
            if (last != null) {
                return last.site();
            }
            throw databaseAway;
        }
    }

    private Optional<Site> remember(Object key, Optional<Site> site) {
        if (pictures.size() > REMEMBERED_HOSTS) {
            pictures.clear();
        }
        pictures.put(key, new Picture(site, clock.instant()));
        return site;
    }

    private record Picture(Optional<Site> site, Instant loadedAt) {}
}
