package org.waypost.registration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.waypost.jobs.RecurringJob;
import org.waypost.jobs.TenantRound;
import org.waypost.registration.KeepLicences;
import org.waypost.registration.KeepRegistrations;

/** What is looked at again and again at each location. */
@ApplicationScoped
class RegisterRounds {
    /** Whether one of the location's own registrations runs out. */
    @Produces
    @ApplicationScoped
    RecurringJob licences(KeepLicences licences) {
        return TenantRound.hourly("registration.licences", licences::remind);
    }

    /** Whether somebody belongs onto the list who came there by no event. */
    @Produces
    @ApplicationScoped
    RecurringJob addressees(KeepRegistrations registrations) {
        return TenantRound.hourly("registration.addressees", registrations::begin);
    }
}
