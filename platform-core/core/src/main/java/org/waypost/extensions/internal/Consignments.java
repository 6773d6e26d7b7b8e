package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waypost.spi.carrier.Consignment;
import org.waypost.spi.carrier.Parcel;
import org.waypost.spi.carrier.PostalAddress;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;

/** What the bound location hands to a carrier today. */
@ApplicationScoped
class Consignments {
    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /** One parcel from the location to somebody. */
    Consignment of(PostalAddress to, Parcel parcel, Map<String, String> options) {
        Site site = sites.current();
        return new Consignment(
                address("", site.name(), site.address()),
                to,
                List.of(parcel),
                LocalDate.now(clock.withZone(site.zone())),
                options);
    }

    /** An address as carriers take it. */
    static PostalAddress address(String name, String company, org.waypost.tenancy.PostalAddress place) {
        return new PostalAddress(
                name,
                company,
                List.of(place.street()),
                place.city(),
                place.region(),
                place.postcode(),
                place.country(),
                PostalAddress.Contact.NONE);
    }
}
