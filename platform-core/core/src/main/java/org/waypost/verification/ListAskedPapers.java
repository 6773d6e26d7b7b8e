package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Predicate;
import org.waypost.customers.CurrentRenter;
import org.waypost.customers.LocationCalendar;

/** Tells a renter which papers are asked for, of his own and of those whom he authorized. */
@ApplicationScoped
@Transactional
public class ListAskedPapers {
    @Inject
    private CurrentRenter renter;

    @Inject
    private Applications applications;

    @Inject
    private CaseFiles files;

    @Inject
    private LocationCalendar calendar;

    /** Those of the renter who asks, his own first. */
    public List<AskedPapers> own() {
        return applications.openAround(renter.get().customerId()).stream()
                .map(files::of)
                .map(file -> AskedPapers.of(file, calendar.today()))
                .filter(Predicate.not(AskedPapers::isNothing))
                .toList();
    }
}
