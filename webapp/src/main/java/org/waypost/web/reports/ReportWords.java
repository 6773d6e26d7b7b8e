package org.waypost.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.customers.LocationCalendar;
import org.waypost.reports.ApplicationReport;
import org.waypost.reports.ApplicationReportLine;
import org.waypost.reports.CustomerGroup;
import org.waypost.reports.CustomerReport;
import org.waypost.reports.CustomerReportLine;
import org.waypost.reports.Period;
import org.waypost.tenancy.Sites;
import org.waypost.verification.PrintedSheet;
import org.waypost.verification.PrintedSheet.Column;
import org.waypost.verification.PrintedSheet.Foot;
import org.waypost.verification.PrintedSheet.Look;
import org.waypost.verification.PrintedSheet.Row;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** Says what stands in reports, on paper and in files. */
@Named("reportWords")
@RequestScoped
public class ReportWords {
    private static final List<Integer> SHARES = List.of(320, 300, 210, 170);

    @Inject
    private Texts texts;

    @Inject
    private SiteFormat format;

    @Inject
    private Sites sites;

    @Inject
    private LocationCalendar calendar;

    /** A text of these pages. */
    public String of(String key, Object... values) {
        return texts.from("reports", key, values);
    }

    /** The days of a period. */
    public String days(Period period) {
        return of("days", format.date(period.from()), format.date(period.until()));
    }

    /** A day, or a dash. */
    public String day(Optional<LocalDate> day) {
        return day.map(format::date).orElse("–");
    }

    /** Customers for a spreadsheet, heads first; days as ISO 8601. */
    public List<List<String>> csv(CustomerReport report) {
        Stream<List<String>> rows = report.lines().stream()
                .map(line -> List.of(
                        of("group." + line.group()),
                        line.since().toString(),
                        line.name(),
                        line.mailboxes(),
                        line.email()));
        return Stream.concat(Stream.of(heads("group", "since", "name", "mailbox", "email")), rows)
                .toList();
    }

    /** Applications for a spreadsheet, heads first; days as ISO 8601. */
    public List<List<String>> csv(ApplicationReport report) {
        Stream<List<String>> rows = report.lines().stream()
                .map(line -> List.of(
                        line.opened().toString(),
                        line.name(),
                        purpose(line),
                        state(line),
                        line.submitted().map(LocalDate::toString).orElse(""),
                        line.decided().map(LocalDate::toString).orElse("")));
        return Stream.concat(Stream.of(heads("opened", "name", "purpose", "state", "submitted", "decided")), rows)
                .toList();
    }

    private List<String> heads(String... keys) {
        return Arrays.stream(keys).map(key -> of("col." + key)).toList();
    }

    /** Both on paper: customers by group, then applications. */
    public PrintedSheet sheet(CustomerReport customers, ApplicationReport applications) {
        List<Row> rows = new ArrayList<>();
        for (CustomerGroup group : CustomerGroup.values()) {
            rows.add(heading(of("group." + group), customers.count(group), customers.total(group)));
            customers.lines().stream()
                    .filter(line -> line.group() == group)
                    .map(this::row)
                    .forEach(rows::add);
        }
        rows.add(new Row(Look.HEADING, List.of(of("applications") + " (" + applications.total() + ")")));
        applications.lines().stream().map(this::row).forEach(rows::add);
        List<String> lede = new ArrayList<>(List.of(days(customers.period()), of("sheet.lede")));
        if (customers.more() || applications.more()) {
            lede.add(of("sheet.cut"));
        }
        List<String> heads = heads("name", "email", "mailbox", "since");
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            columns.add(new Column(heads.get(i), SHARES.get(i)));
        }
        Foot foot = new Foot(
                sites.current().name() + ", " + format.date(calendar.today()),
                of("sheet.page"),
                of("sheet.unprintable"));
        return new PrintedSheet(of("reports"), lede, columns, rows, foot);
    }

    private Row heading(String name, int within, int total) {
        return new Row(Look.HEADING, List.of(of("sheet.group", name, within, total)));
    }

    private Row row(CustomerReportLine line) {
        return new Row(Look.LINE, List.of(line.name(), line.email(), line.mailboxes(), format.date(line.since())));
    }

    private Row row(ApplicationReportLine line) {
        return new Row(Look.LINE, List.of(line.name(), purpose(line), state(line), format.date(line.opened())));
    }

    /** What an application is for. */
    public String purpose(ApplicationReportLine line) {
        return texts.from("cases", "purpose." + line.purpose());
    }

    /** How far an application has come. */
    public String state(ApplicationReportLine line) {
        return texts.from("cases", "state." + line.state());
    }
}
