package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.PluginKind;
import org.waypost.extensions.internal.Place.Shelf;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobStoreFactory;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

/** The stores of the bound tenant. Where its mail is kept is read anew after five seconds; a move waits that long. */
@ApplicationScoped
class Stores {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final PluginHost host;
    private final Offers offers;
    private final PlaceTable table;
    private final Clock clock;
    private final Map<TenantId, Seen> seen = new ConcurrentHashMap<>();

    /** For the proxy. */
    protected Stores() {
        this(null, null, null, null);
    }

    @Inject
    Stores(PluginHost host, Offers offers, PlaceTable table, Clock clock) {
        this.host = host;
        this.offers = offers;
        this.table = table;
        this.clock = clock;
    }

    /** Where new blobs go. */
    Named current() {
        return named(place().store().name());
    }

    /** Where else a blob may be: what is being moved, and what came late to a move. */
    List<Named> others() {
        return Stream.of(place().before(), place().left())
                .flatMap(Optional::stream)
                .map(Shelf::name)
                .map(this::named)
                .toList();
    }

    /** Whether the tenant's mail is looked for in a store, asked of the table itself. */
    boolean isStillRead(String name) {
        seen.remove(TenantScope.current().tenant());
        return place().uses(name);
    }

    /** A store that the tenant has set up. */
    Named named(String name) {
        OfferId id = new OfferId(PluginKind.STORAGE, name);
        return new Named(name, host.product(BlobStoreFactory.class, name, offers.settings(id)));
    }

    private Place place() {
        TenantId tenant = TenantScope.current().tenant();
        Seen last = seen.get(tenant);
        if (last == null || last.at.plus(FRESH).isBefore(clock.instant())) {
            last = new Seen(table.find().orElse(Place.USUAL), clock.instant());
            seen.put(tenant, last);
        }
        return last.place;
    }

    /**
     * A store by its name.
     *
     * @param name of the offer
     * @param store for the bound tenant
     */
    record Named(String name, BlobStore store) {}

    private record Seen(Place place, Instant at) {}
}
