package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.registration.CertifiedLine;
import org.waypost.registration.CertifiedList;
import org.waypost.registration.CertifyQuarter;
import org.waypost.registration.FindCertifications;
import org.waypost.verification.SheetPress;
import org.waypost.web.registration.RegistrationWords;
import org.waypost.web.rest.CertificationJson.SignJson;
import org.waypost.web.shell.SiteFormat;

/** The quarter's list of renters, which somebody certifies. */
@Path("certifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "verification")
public class CertificationsResource {
    private static final String WHICH =
            "due is the day of a signed list; without it, the list that is due next, as it is now.";

    @Inject
    private CertifyQuarter quarter;

    @Inject
    private FindCertifications signed;

    @Inject
    private SheetPress press;

    @Inject
    private RegistrationWords words;

    @Inject
    private SiteFormat format;

    /** Who signed which. */
    @GET
    @Operation(summary = "Who signed which quarter's list, the latest first")
    @APIResponseSchema(CertificationJson.LogJson.class)
    public CertificationJson.LogJson log() {
        return new CertificationJson.LogJson(
                signed.all().stream().map(CertificationJson::of).toList());
    }

    /** Signs the next. */
    @POST
    @Idempotent
    @Operation(summary = "Certify the list that is due next")
    @APIResponse(
            responseCode = "409",
            description = "Renters are not entered yet: VERIFICATION-0053; another quarter is due: VERIFICATION-0054")
    @APIResponseSchema(CertificationJson.class)
    public CertificationJson sign(SignJson body) {
        return CertificationJson.of(quarter.sign(ApiNames.day("dueOn", String.valueOf(body.dueOn()))));
    }

    /** A list. */
    @GET
    @Path("list")
    @Operation(summary = "A quarter's list", description = WHICH)
    @APIResponse(responseCode = "404", description = "VERIFICATION-0055")
    @APIResponseSchema(CertificationJson.ListJson.class)
    public CertificationJson.ListJson list(@QueryParam("due") String due) {
        return CertificationJson.ListJson.of(listed(due));
    }

    /** A list for spreadsheets. */
    @GET
    @Path("list.csv")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A quarter's list as CSV", description = WHICH)
    @APIResponse(responseCode = "404", description = "VERIFICATION-0055")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response csv(@QueryParam("due") String due) {
        CertifiedList list = listed(due);
        List<String> heads = Stream.of("part", "name", "number", "ended", "remailed")
                .map(head -> words.of("list." + head))
                .toList();
        Stream<List<String>> rows = list.lines().stream().map(this::cells);
        return MadeFiles.csv(Stream.concat(Stream.of(heads), rows).toList(), "certification-" + list.dueOn() + ".csv");
    }

    private List<String> cells(CertifiedLine line) {
        return List.of(
                words.of("part." + line.part()),
                line.name(),
                line.number(),
                iso(line.endedOn()),
                iso(line.remailedUntil()));
    }

    private static String iso(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** A list on paper. */
    @GET
    @Path("list.pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A quarter's list as PDF", description = WHICH)
    @APIResponse(responseCode = "404", description = "VERIFICATION-0055")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(@QueryParam("due") String due) {
        CertifiedList list = listed(due);
        String said = due == null
                ? words.of("list.unsigned")
                : signed.all().stream()
                        .filter(one -> one.dueOn().equals(list.dueOn()))
                        .findFirst()
                        .map(one ->
                                words.of("list.signed", one.signedBy(), format.moment(one.signedAt()), one.sha256()))
                        .orElse("");
        return MadeFiles.pdf(press.print(words.list(list, said)), "certification-" + list.dueOn() + ".pdf");
    }

    private CertifiedList listed(String due) {
        return due == null ? quarter.next() : signed.list(ApiNames.day("due", due));
    }
}
