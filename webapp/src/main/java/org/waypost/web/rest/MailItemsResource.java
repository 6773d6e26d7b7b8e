package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.content.ContentId;
import org.waypost.mailroom.AssignMail;
import org.waypost.mailroom.AssignMailCommand;
import org.waypost.mailroom.DescribeMail;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailSearch;
import org.waypost.mailroom.PictureVersions;
import org.waypost.mailroom.QuarantineMail;
import org.waypost.mailroom.ReportMail;
import org.waypost.mailroom.UnassignMail;
import org.waypost.requests.RequestAction;
import org.waypost.shared.Ids;

/** Pieces of mail: find, look at, note, assign. Renters see their own, operators all of the location's. */
@Path("items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "mailroom")
public class MailItemsResource {
    @Inject
    private FindMail mail;

    @Inject
    private AssignMail assignMail;

    @Inject
    private UnassignMail unassignMail;

    @Inject
    private QuarantineMail quarantineMail;

    @Inject
    private DescribeMail describeMail;

    @Inject
    private ReportMail report;

    @Inject
    private RequestAction requestAction;

    @Inject
    private PictureVersions versions;

    @Inject
    private ContentResponses pictures;

    /** A page of pieces, newest first. */
    @GET
    @Operation(
            summary = "Pieces of the location, newest first",
            description = FilterParameters.DESCRIPTION
                    + " To read on, send `next` back as `after`; to go back, `previous` as `before`.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = MailItemJson.ListJson.class)))
    @APIResponse(responseCode = "422", description = "A parameter cannot be read: MAILROOM-0040")
    public MailItemJson.ListJson list(
            @BeanParam FilterParameters filter,
            @QueryParam("after") String after,
            @QueryParam("before") String before,
            @QueryParam("size") @DefaultValue("50") String size) {
        return MailItemJson.ListJson.of(
                mail.matching(new MailSearch(filter.filter(), key(after), key(before), ApiNames.number("size", size))));
    }

    private static Optional<Long> key(String digits) {
        return Optional.ofNullable(digits).map(Ids::parse);
    }

    /** One piece. */
    @GET
    @Path("{id}")
    @Operation(summary = "One piece")
    @APIResponse(responseCode = "404", description = "MAILROOM-0001")
    @APIResponseSchema(MailItemJson.class)
    public MailItemJson one(@PathParam("id") String id) {
        return MailItemJson.of(mail.withId(MailItemId.of(id)));
    }

    /** A photograph of it. */
    @GET
    @Path("{id}/picture")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "A photograph of it: thumbnail, preview or original",
            description =
                    "Page 1 is its front, 2 its back or second page, and so on. Operators may ask for an earlier version"
                            + " of a page, as `GET items/{id}/pictures` lists them.")
    @APIResponse(responseCode = "404", description = "MAILROOM-0001, MAILROOM-0008")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response picture(
            @PathParam("id") String id,
            @QueryParam("size") @DefaultValue("preview") String size,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("version") String version) {
        int number = ApiNames.number("page", page);
        ContentId picture = version == null
                ? mail.picture(MailItemId.of(id), number)
                : versions.earlier(MailItemId.of(id), number, ContentId.of(version));
        return pictures.send(picture, ApiNames.rendition(size));
    }

    /** It cannot be found. */
    @POST
    @Path("{id}/lost")
    @Idempotent
    @Operation(summary = "Report that it cannot be found")
    @APIResponse(responseCode = "409", description = "It has left the house, or is missed already: MAILROOM-0002")
    @APIResponseSchema(MailItemJson.class)
    public MailItemJson lost(@PathParam("id") String id) {
        return MailItemJson.of(report.lost(MailItemId.of(id)));
    }

    /** It turned up again. */
    @POST
    @Path("{id}/found")
    @Idempotent
    @Operation(summary = "Report that it turned up: it is back in storage, or waits again if it has no mailbox")
    @APIResponse(responseCode = "409", description = "Nobody missed it: MAILROOM-0002")
    @APIResponseSchema(MailItemJson.class)
    public MailItemJson found(@PathParam("id") String id) {
        return MailItemJson.of(report.found(MailItemId.of(id)));
    }

    /** Notes what is known of it. */
    @PUT
    @Path("{id}/metadata")
    @Idempotent
    @Operation(summary = "Note sender, type, measures, shelf; absent fields stay")
    @APIResponse(responseCode = "409", description = "Changed meanwhile: MAILROOM-0003")
    @APIResponse(responseCode = "422", description = "A field is wrong: MAILROOM-0004")
    @APIResponseSchema(MailItemJson.class)
    public MailItemJson describe(@PathParam("id") String id, MailDetailsJson body) {
        MailItem item = mail.withId(MailItemId.of(id));
        return MailItemJson.of(describeMail.describe(item.itemId(), body.versionOr(item.version()), body.over(item)));
    }

    /** Assigns it. */
    @POST
    @Path("{id}/assignment")
    @Idempotent
    @Operation(
            summary =
                    "Assign it to a mailbox; its renter is told. Mail of a closed customer goes to quarantine instead")
    @APIResponse(
            responseCode = "409",
            description = "It is assigned already, or the mailbox was closed: MAILROOM-0002, CUSTOMERS-0006")
    @APIResponse(
            responseCode = "422",
            description = "No such mailbox, or nobody rents it: CUSTOMERS-0002, CUSTOMERS-0004")
    @APIResponseSchema(MailItemJson.class)
    public MailItemJson assign(@PathParam("id") String id, AssignmentJson body) {
        return MailItemJson.of(assignMail.assign(new AssignMailCommand(
                MailItemId.of(id),
                Objects.requireNonNullElse(body.mailbox(), ""),
                Objects.requireNonNullElse(body.recipient(), ""),
                Optional.empty())));
    }

    /** Takes the assignment back. */
    @DELETE
    @Path("{id}/assignment")
    @Idempotent
    @Operation(summary = "Take the assignment back")
    @APIResponse(responseCode = "409", description = "Not in storage, or asked for: MAILROOM-0002, MAILROOM-0006")
    @APIResponseSchema(MailItemJson.class)
    public MailItemJson unassign(@PathParam("id") String id) {
        return MailItemJson.of(unassignMail.unassign(MailItemId.of(id)));
    }

    /** Sets it aside. */
    @POST
    @Path("{id}/quarantine")
    @Idempotent
    @Operation(
            summary = "Put it into quarantine: unapproved, expired, closed or unknown_person",
            description = "Give the mailbox it came for if that is known. Its clock runs from now on.")
    @APIResponse(responseCode = "404", description = "MAILROOM-0001")
    @APIResponse(responseCode = "409", description = "Not possible now: MAILROOM-0002, MAILROOM-0006")
    @APIResponse(responseCode = "422", description = "No such mailbox or reason: CUSTOMERS-0002, PLATFORM-0003")
    @APIResponseSchema(MailItemJson.class)
    public MailItemJson quarantine(@PathParam("id") String id, QuarantineJson.ReasonJson body) {
        return MailItemJson.of(quarantineMail.quarantine(
                MailItemId.of(id),
                ApiNames.quarantineReason(String.valueOf(body.reason())),
                Objects.requireNonNullElse(body.mailbox(), "")));
    }

    /** A renter asks for something to be done with it. */
    @POST
    @Path("{id}/requests")
    @Idempotent
    @Operation(summary = "Ask for something to be done with one's own piece")
    @APIResponse(
            responseCode = "409",
            description = "Not possible now: REQUESTS-0003, REQUESTS-0004, REQUESTS-0005, REQUESTS-0014")
    @APIResponse(responseCode = "422", description = "No such kind, or a bad date: REQUESTS-0008, REQUESTS-0012")
    @APIResponseSchema(RequestJson.class)
    public RequestJson request(@PathParam("id") String id, NewRequestJson body) {
        return RequestJson.of(requestAction.request(MailItemId.of(id), body.wish()));
    }

    /** Which mailbox, and which of its names if not the renter's. */
    public record AssignmentJson(String mailbox, String recipient) {}
}
