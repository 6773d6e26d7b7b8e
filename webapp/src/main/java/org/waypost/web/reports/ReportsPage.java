package org.waypost.web.reports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Messages;
import org.waypost.customers.LocationCalendar;
import org.waypost.reports.ApplicationReport;
import org.waypost.reports.CustomerGroup;
import org.waypost.reports.CustomerReport;
import org.waypost.reports.Period;
import org.waypost.reports.ReportApplications;
import org.waypost.reports.ReportCustomers;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;

/** Who became active, waits, has to act, or left, within a period; and what became of applications. The address says which. */
@Named
@RequestScoped
public class ReportsPage {
    private static final int ROWS = 200;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ReportCustomers customers;

    @Inject
    private ReportApplications applications;

    @Inject
    private LocationCalendar calendar;

    @Inject
    private ProblemTexts problems;

    private Period period;
    private CustomerReport report;
    private ApplicationReport cases;

    @PostConstruct
    void load() {
        period = chosen();
        report = customers.of(period, getGroup(), isApplications() ? 0 : ROWS);
        cases = applications.of(period, isApplications() ? ROWS : 0);
    }

    /** The quarter, as long as nothing else can be read from the address. */
    private Period chosen() {
        Period quarter = Period.quarterOf(calendar.today());
        try {
            return new Period(day("from").orElse(quarter.from()), day("until").orElse(quarter.until()));
        } catch (PlatformException wrongWayRound) {
            Messages.addGlobalError(problems.detail(wrongWayRound));
            return quarter;
        }
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.ofNullable(request.getParameter(name)).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The days. */
    public Period getPeriod() {
        return period;
    }

    /** What can be chosen with one click. */
    public List<Preset> getPresets() {
        LocalDate today = calendar.today();
        return List.of(
                preset("quarter", Period.quarterOf(today)),
                preset("quarter.before", Period.quarterBefore(today)),
                preset("year", Period.yearOf(today)),
                preset("year.before", Period.yearOf(today.minusYears(1))));
    }

    private Preset preset(String key, Period days) {
        return new Preset(key, days, days.equals(period));
    }

    /** What is listed: a group, or nothing for all. */
    public Optional<CustomerGroup> getGroup() {
        return Arrays.stream(CustomerGroup.values())
                .filter(group -> group.apiName().equals(request.getParameter("show")))
                .findFirst();
    }

    /** Whether applications are listed. */
    public boolean isApplications() {
        return "applications".equals(request.getParameter("show"));
    }

    /** Whether all customers are listed. */
    public boolean isAll() {
        return !isApplications() && getGroup().isEmpty();
    }

    /** The groups. */
    public CustomerGroup[] getGroups() {
        return CustomerGroup.values();
    }

    /** The customers. */
    public CustomerReport getReport() {
        return report;
    }

    /** The applications. */
    public ApplicationReport getCases() {
        return cases;
    }

    /** How many lines are shown at most. */
    public int getMost() {
        return ROWS;
    }

    /** The days, for an address. */
    public String getDays() {
        return "from=" + period.from() + "&until=" + period.until();
    }

    /** What is listed, for an address. */
    public String getShow() {
        return isApplications()
                ? "applications"
                : getGroup().map(CustomerGroup::apiName).orElse("");
    }

    /** A period that is chosen with one click. */
    public record Preset(String key, Period period, boolean chosen) {
        /** For an address. */
        public String days() {
            return "from=" + period.from() + "&until=" + period.until();
        }
    }
}
