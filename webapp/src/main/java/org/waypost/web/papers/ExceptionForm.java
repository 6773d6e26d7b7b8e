package org.waypost.web.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.CustomerId;
import org.waypost.customers.LocationCalendar;
import org.waypost.customers.ReleaseException;
import org.waypost.customers.ServeByException;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** The part of a renter's record where a manager has him served although his papers are not in order. */
@Named
@RequestScoped
public class ExceptionForm {
    @Inject
    private ServeByException exceptions;

    @Inject
    private LocationCalendar calendar;

    @Inject
    private Access access;

    @Inject
    private Texts texts;

    @Inject
    private ProblemTexts problems;

    private String reason = "";
    private LocalDate until;

    /** Whether the reader may grant and end exceptions. */
    public boolean isManager() {
        return access.allowed(Permission.EXCEPTIONS_GRANT);
    }

    /** The one by which the renter is served today, or null. */
    public ReleaseException holding(long customer) {
        return all(customer).stream()
                .filter(one -> one.holds(calendar.today()))
                .findFirst()
                .orElse(null);
    }

    /** Those that hold no longer, the newest first. */
    public List<ReleaseException> past(long customer) {
        return all(customer).stream()
                .filter(one -> !one.holds(calendar.today()))
                .toList();
    }

    private List<ReleaseException> all(long customer) {
        return exceptions.of(new CustomerId(customer));
    }

    /** Grants one. */
    public void grant(long customer) {
        step(() -> exceptions.grant(new CustomerId(customer), reason, until), "exception.granted");
    }

    /** Ends the one that holds. */
    public void end(long customer) {
        step(() -> exceptions.end(new CustomerId(customer)), "exception.ended");
    }

    private void step(Runnable step, String done) {
        try {
            step.run();
            reason = "";
            until = null;
            Messages.addGlobalInfo(texts.from("again", done));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    // what the page binds to

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate day) {
        until = day;
    }
}
