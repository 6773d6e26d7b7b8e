package org.waypost.web.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.util.Messages;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.LocationCalendar;
import org.waypost.registration.ComingDay;
import org.waypost.registration.KeepLicences;
import org.waypost.registration.Licence;
import org.waypost.registration.LicenceKind;
import org.waypost.registration.ListComingDays;
import org.waypost.shared.PlatformException;
import org.waypost.verification.ExpiryStep;
import org.waypost.web.errors.ProblemTexts;

/** What the next days bring for papers, and the registrations of the location itself. */
@Named
@ViewScoped
public class ComplianceCalendarPage implements Serializable {
    private static final int AHEAD = 180;

    @Inject
    private transient ListComingDays days;

    @Inject
    private transient KeepLicences licences;

    @Inject
    private transient LocationCalendar calendar;

    @Inject
    private transient RegistrationWords words;

    @Inject
    private transient ProblemTexts problems;

    @Inject
    private transient Access access;

    private transient List<ComingDay> coming;
    private LicenceKind kind = LicenceKind.POSTAL;
    private String number = "";
    private String authority = "";
    private LocalDate expires;

    /** The next days, the nearest first. */
    public List<ComingDay> getDays() {
        if (coming == null) {
            coming = days.within(AHEAD);
        }
        return coming;
    }

    /** The location's registrations, the next to run out first. */
    public List<Licence> getLicences() {
        return licences.held();
    }

    /** Whether the reader may change them. */
    public boolean isKeeper() {
        return access.allowed(Permission.SETTINGS_MANAGE);
    }

    /** How near a day is: the look of a tag. */
    public String look(LocalDate day) {
        return ExpiryStep.reached(day, calendar.today())
                .map(step -> switch (step) {
                    case SIXTY_DAYS -> "info";
                    case THIRTY_DAYS, SEVEN_DAYS -> "warn";
                    case OVER -> "late";
                })
                .orElse("");
    }

    /** What a registration can be. */
    public LicenceKind[] getKinds() {
        return LicenceKind.values();
    }

    /** Adds what was typed. */
    public void add() {
        tell(
                () -> {
                    licences.add(kind, number, authority, Optional.ofNullable(expires));
                    number = "";
                    authority = "";
                    expires = null;
                },
                "licence.added");
    }

    /** One is held no longer. */
    public void end(long id) {
        tell(() -> licences.end(id), "licence.ended");
    }

    private void tell(Runnable step, String done) {
        coming = null;
        try {
            step.run();
            Messages.addGlobalInfo(words.of(done));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    // what the page binds to

    public LicenceKind getKind() {
        return kind;
    }

    public void setKind(LicenceKind chosen) {
        kind = chosen;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String typed) {
        number = Objects.requireNonNullElse(typed, "");
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String typed) {
        authority = Objects.requireNonNullElse(typed, "");
    }

    public LocalDate getExpires() {
        return expires;
    }

    public void setExpires(LocalDate typed) {
        expires = typed;
    }
}
