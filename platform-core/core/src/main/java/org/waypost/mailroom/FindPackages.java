package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.CurrentRenter;

/** Reads parcels: which are expected, and which of a tracking number are here already. */
@ApplicationScoped
@Transactional
public class FindPackages {
    /** How long a received tracking number counts as the same parcel; carriers use numbers again after more than that. */
    static final Duration SAME_PARCEL = Duration.ofDays(90);

    private static final int AT_ONCE = 500;
    private static final int OF_ONE_NUMBER = 20;

    @Inject
    private Packages packages;

    @Inject
    private CurrentRenter renter;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Those that are still expected, for operators: the ones with a day first, by it; at most 500. */
    public List<MailItem> expected() {
        access.require(Permission.MAIL_VIEW);
        return packages.expected(AT_ONCE);
    }

    /** Those expected under a tracking number; several when several renters announced it. */
    public List<MailItem> expected(String number) {
        access.require(Permission.MAIL_VIEW);
        return ofNumber(number)
                .filter(item -> item.custody() == CustodyState.EXPECTED)
                .toList();
    }

    /** Those of a tracking number that came in during the last 90 days, the newest first. */
    public List<MailItem> received(String number) {
        access.require(Permission.MAIL_VIEW);
        Instant since = clock.instant().minus(SAME_PARCEL);
        return ofNumber(number)
                .filter(item -> item.custody() != CustodyState.EXPECTED && item.custody() != CustodyState.DISCARDED)
                .filter(item -> item.receivedAt().isAfter(since))
                .toList();
    }

    /** What was announced for the renter who acts in the last 90 days, with what became of it; the newest first. */
    public List<MailItem> own() {
        return packages.announcedFor(renter.get().customerId(), clock.instant().minus(SAME_PARCEL), AT_ONCE);
    }

    private Stream<MailItem> ofNumber(String number) {
        return number.isEmpty() ? Stream.empty() : packages.withTrackingNumber(number, OF_ONE_NUMBER).stream();
    }
}
