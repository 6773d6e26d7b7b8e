package org.waypost.web.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.reports.ApplicationReport;
import org.waypost.reports.ApplicationReportLine;
import org.waypost.reports.CustomerGroup;
import org.waypost.reports.CustomerReport;
import org.waypost.reports.CustomerReportLine;
import org.waypost.verification.ApplicationState;

/**
 * The customers who came into a group within a period.
 *
 * @param from the first day, ISO 8601
 * @param until the last day
 * @param groups how many
 * @param customers the newest first, at most 500
 * @param more whether there are more
 */
@Schema(name = "CustomerReportJson")
public record ReportJson(
        String from, String until, List<GroupJson> groups, List<CustomerJson> customers, boolean more) {
    static ReportJson of(CustomerReport report) {
        return new ReportJson(
                report.period().from().toString(),
                report.period().until().toString(),
                Arrays.stream(CustomerGroup.values())
                        .map(group -> new GroupJson(group.apiName(), report.count(group), report.total(group)))
                        .toList(),
                report.lines().stream().map(CustomerJson::of).toList(),
                report.more());
    }

    /**
     * How many are in a group.
     *
     * @param group {@code active}, {@code pending}, {@code incomplete} or {@code terminated}
     * @param within who came into it within the period
     * @param total who is in it today
     */
    @Schema(name = "ReportGroupJson")
    public record GroupJson(String group, int within, int total) {}

    /**
     * A customer in a report.
     *
     * @param customer his id
     * @param name the name his mail is filed under
     * @param email where he is told things
     * @param mailboxes the numbers of his mailboxes, with commas; of somebody who left, the last
     * @param group how he stands today
     * @param since the day on which he came into the group
     */
    @Schema(name = "ReportCustomerJson")
    public record CustomerJson(
            String customer, String name, String email, String mailboxes, String group, String since) {
        private static CustomerJson of(CustomerReportLine line) {
            return new CustomerJson(
                    Long.toString(line.customer().value()),
                    line.name(),
                    line.email(),
                    line.mailboxes(),
                    line.group().apiName(),
                    line.since().toString());
        }
    }

    /**
     * The applications that were begun within a period.
     *
     * @param from the first day, ISO 8601
     * @param until the last day
     * @param states how many are in each state today
     * @param applications the newest first, at most 500
     * @param more whether there are more
     */
    @Schema(name = "ApplicationReportJson")
    public record CasesJson(
            String from, String until, List<StateJson> states, List<CaseLineJson> applications, boolean more) {
        static CasesJson of(ApplicationReport report) {
            return new CasesJson(
                    report.period().from().toString(),
                    report.period().until().toString(),
                    Arrays.stream(ApplicationState.values())
                            .map(state -> new StateJson(MailItemJson.apiName(state), report.count(state)))
                            .toList(),
                    report.lines().stream().map(CaseLineJson::of).toList(),
                    report.more());
        }
    }

    /** How many applications are in a state. */
    @Schema(name = "ReportStateJson")
    public record StateJson(String state, int applications) {}

    /**
     * An application in a report.
     *
     * @param application its id
     * @param name of its customer
     * @param purpose what it is for
     * @param state how far it has come today
     * @param opened when it was begun
     * @param submitted when it was handed in; absent before
     * @param decided when it was decided last; absent before
     */
    @Schema(name = "ReportApplicationJson")
    public record CaseLineJson(
            String application,
            String name,
            String purpose,
            String state,
            String opened,
            String submitted,
            String decided) {
        private static CaseLineJson of(ApplicationReportLine line) {
            return new CaseLineJson(
                    Long.toString(line.application().value()),
                    line.name(),
                    MailItemJson.apiName(line.purpose()),
                    MailItemJson.apiName(line.state()),
                    line.opened().toString(),
                    line.submitted().map(LocalDate::toString).orElse(null),
                    line.decided().map(LocalDate::toString).orElse(null));
        }
    }
}
