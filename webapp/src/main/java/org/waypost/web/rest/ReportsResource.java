package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.customers.LocationCalendar;
import org.waypost.reports.CustomerGroup;
import org.waypost.reports.Period;
import org.waypost.reports.ReportApplications;
import org.waypost.reports.ReportCustomers;
import org.waypost.verification.SheetPress;
import org.waypost.web.reports.ReportWords;

/** Reports over customers and applications, for a period of days. */
@Path("reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class ReportsResource {
    private static final int LISTED = 500;
    private static final int PRINTED = 2_000;
    private static final int IN_FILE = 20_000;
    private static final String DAYS =
            "from and until are days of the location's calendar; without them, the quarter in which today lies.";

    @Inject
    private ReportCustomers customers;

    @Inject
    private ReportApplications applications;

    @Inject
    private LocationCalendar calendar;

    @Inject
    private ReportWords words;

    @Inject
    private SheetPress press;

    /** Customers. */
    @GET
    @Path("customers")
    @Operation(
            summary = "Who became active, pending, incomplete or terminated within a period",
            description = DAYS + " group: active, pending, incomplete or terminated; without it, all.")
    @APIResponse(responseCode = "422", description = "Not a period: REPORTS-0001; not a day or group: PLATFORM-0012")
    @APIResponseSchema(ReportJson.class)
    public ReportJson customers(
            @QueryParam("from") String from, @QueryParam("until") String until, @QueryParam("group") String group) {
        return ReportJson.of(customers.of(period(from, until), group(group), LISTED));
    }

    /** Customers for spreadsheets. */
    @GET
    @Path("customers.csv")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The same as CSV, at most 20,000 rows", description = DAYS)
    @APIResponse(responseCode = "422", description = "Not a period: REPORTS-0001; not a day or group: PLATFORM-0012")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response csv(
            @QueryParam("from") String from, @QueryParam("until") String until, @QueryParam("group") String group) {
        Period period = period(from, until);
        return MadeFiles.csv(words.csv(customers.of(period, group(group), IN_FILE)), name("customers", period, "csv"));
    }

    /** Both on paper. */
    @GET
    @Path("customers.pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Customers by group and applications as PDF, at most 2,000 lines each", description = DAYS)
    @APIResponse(responseCode = "422", description = "Not a period: REPORTS-0001; not a day or group: PLATFORM-0012")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(
            @QueryParam("from") String from, @QueryParam("until") String until, @QueryParam("group") String group) {
        Period period = period(from, until);
        return MadeFiles.pdf(
                press.print(words.sheet(customers.of(period, group(group), PRINTED), applications.of(period, PRINTED))),
                name("customers", period, "pdf"));
    }

    /** Applications. */
    @GET
    @Path("applications")
    @Operation(summary = "What became of the applications that were begun within a period", description = DAYS)
    @APIResponse(responseCode = "422", description = "Not a period: REPORTS-0001; not a day: PLATFORM-0012")
    @APIResponseSchema(ReportJson.CasesJson.class)
    public ReportJson.CasesJson applications(@QueryParam("from") String from, @QueryParam("until") String until) {
        return ReportJson.CasesJson.of(applications.of(period(from, until), LISTED));
    }

    /** Applications for spreadsheets. */
    @GET
    @Path("applications.csv")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The same as CSV, at most 20,000 rows", description = DAYS)
    @APIResponse(responseCode = "422", description = "Not a period: REPORTS-0001; not a day: PLATFORM-0012")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response applicationsCsv(@QueryParam("from") String from, @QueryParam("until") String until) {
        Period period = period(from, until);
        return MadeFiles.csv(words.csv(applications.of(period, IN_FILE)), name("applications", period, "csv"));
    }

    private Period period(String from, String until) {
        Period quarter = Period.quarterOf(calendar.today());
        return new Period(
                day("from", from).orElse(quarter.from()), day("until", until).orElse(quarter.until()));
    }

    private static Optional<LocalDate> day(String name, String text) {
        return Optional.ofNullable(text).map(given -> ApiNames.day(name, given));
    }

    private static Optional<CustomerGroup> group(String name) {
        return Optional.ofNullable(name)
                .filter(given -> !given.isEmpty())
                .map(given -> ApiNames.constant("group", given, CustomerGroup.values()));
    }

    private static String name(String what, Period period, String ending) {
        return what + "-" + period.from() + "-" + period.until() + "." + ending;
    }
}
