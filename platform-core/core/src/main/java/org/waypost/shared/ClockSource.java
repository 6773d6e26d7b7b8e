package org.waypost.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Gives the clock to whoever needs the time; tests hand in another. */
@ApplicationScoped
class ClockSource {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
