package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.waypost.tenancy.Sites;

/** Which day it is at the bound location. */
@ApplicationScoped
public class LocationCalendar {
    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /** Today on the location's calendar. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), sites.current().zone());
    }
}
