package org.waypost.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.waypost.customers.LocationCalendar;
import org.waypost.registration.CertifyQuarter;
import org.waypost.registration.ListRegistrations;
import org.waypost.registration.RegistrationLine;
import org.waypost.registration.RegistrationState;

/** The cockpit of the public register: who is to be typed in, who is, who left, and when the next list is due. */
@Named
@RequestScoped
public class RegistrationPage {
    private static final int SOON = 30;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ListRegistrations list;

    @Inject
    private CertifyQuarter quarter;

    @Inject
    private LocationCalendar calendar;

    private List<RegistrationLine> all;
    private LocalDate due;

    @PostConstruct
    void load() {
        all = list.all();
        due = quarter.dueOn();
    }

    /** What is shown. */
    public Show getShow() {
        return Arrays.stream(Show.values())
                .filter(show -> show.name().equalsIgnoreCase(String.valueOf(request.getParameter("show"))))
                .findFirst()
                .orElse(Show.ALL);
    }

    /** What can be shown. */
    public Show[] getShows() {
        return Show.values();
    }

    /** How many there are of these. */
    public long count(Show show) {
        return all.stream().filter(show.which).count();
    }

    /** How many are to be entered. */
    public long getWaiting() {
        return count(Show.TO_ENTER);
    }

    /** The lines shown. */
    public List<RegistrationLine> getRows() {
        return all.stream().filter(getShow().which).toList();
    }

    /** The day by which the next list is due. */
    public LocalDate getDue() {
        return due;
    }

    /** How pressing it is: a look of a banner. */
    public String getUrgency() {
        long left = ChronoUnit.DAYS.between(calendar.today(), due);
        if (left < 0) {
            return "late";
        }
        return left <= SOON ? "warn" : "info";
    }

    /** Which lines are shown. */
    public enum Show {
        /** All. */
        ALL(line -> true),
        /** Something is to be typed in. */
        TO_ENTER(line -> line.state() == RegistrationState.TO_ENTER),
        /** Certified once, and behind since. */
        CHANGED(RegistrationLine::changedSinceCertification),
        /** Typed in, not certified. */
        ENTERED(line -> line.state() == RegistrationState.ENTERED),
        /** Typed in and certified. */
        CERTIFIED(line -> line.state() == RegistrationState.CERTIFIED),
        /** Left in the last twelve months. */
        ENDED(line -> line.endedOn().isPresent());

        @SuppressWarnings("ImmutableEnumChecker") // a method without state
        private final Predicate<RegistrationLine> which;

        Show(Predicate<RegistrationLine> which) {
            this.which = which;
        }
    }
}
