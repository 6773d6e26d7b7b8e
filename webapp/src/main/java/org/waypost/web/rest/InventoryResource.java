package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.customers.ChangeMailboxes;
import org.waypost.customers.CloseMailbox;
import org.waypost.customers.CreateMailboxes;
import org.waypost.customers.FindMailbox;
import org.waypost.customers.ListMailboxes;
import org.waypost.customers.MailboxId;
import org.waypost.customers.NumberRange;
import org.waypost.customers.SwapMailbox;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.rest.InventoryJson.ChangeJson;
import org.waypost.web.rest.InventoryJson.ClosingJson;
import org.waypost.web.rest.InventoryJson.CreatedJson;
import org.waypost.web.rest.InventoryJson.LineJson;
import org.waypost.web.rest.InventoryJson.RangeJson;
import org.waypost.web.rest.InventoryJson.RowJson;
import org.waypost.web.rest.InventoryJson.RowsJson;
import org.waypost.web.rest.InventoryJson.SwapJson;

/** The location's mailboxes: list, make, change many, close, move a renter to another number. */
@Path("inventory")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "mailboxes")
public class InventoryResource {
    @Inject
    private ListMailboxes mailboxes;

    @Inject
    private FindMailbox findMailbox;

    @Inject
    private CreateMailboxes createMailboxes;

    @Inject
    private ChangeMailboxes changeMailboxes;

    @Inject
    private CloseMailbox closeMailbox;

    @Inject
    private SwapMailbox swapMailbox;

    @Inject
    private ProblemTexts problems;

    /** A page of mailboxes, by number. */
    @GET
    @Operation(
            summary = "Mailboxes by number",
            description = "Filter by the beginning of a number or part of a renter's name (q), by state and by size.")
    @APIResponse(responseCode = "200", description = "A page; give next as after to read on")
    public InventoryJson list(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("state") String state,
            @QueryParam("size") String size,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("rows") @DefaultValue("100") String rows) {
        return InventoryJson.of(
                mailboxes.matching(InventoryJson.search(text, state, size, after, ApiNames.number("rows", rows))));
    }

    /** One mailbox. */
    @GET
    @Path("{id}")
    @Operation(summary = "One mailbox")
    @APIResponse(responseCode = "404", description = "CUSTOMERS-0012")
    @APIResponseSchema(LineJson.class)
    public LineJson one(@PathParam("id") String id) {
        return LineJson.of(findMailbox.withId(MailboxId.of(id)).line());
    }

    /** Makes the mailboxes of a range. */
    @POST
    @Idempotent
    @Operation(summary = "Make the mailboxes of a range, such as 100-299 or A1-A40; those that exist stay as they are")
    @APIResponse(responseCode = "422", description = "No range, or more than 5,000 numbers: CUSTOMERS-0010")
    @APIResponseSchema(CreatedJson.class)
    public CreatedJson create(RangeJson body) {
        var created = createMailboxes.create(
                NumberRange.parse(Objects.requireNonNullElse(body.range(), "")), InventoryJson.sizeOr(body.size()));
        return new CreatedJson(created.fresh(), created.existing());
    }

    /** Changes many. */
    @POST
    @Path("changes")
    @Idempotent
    @Operation(summary = "Reserve, release, retire or resize many mailboxes; the answer has a row for each number")
    @APIResponse(responseCode = "200", description = "A row is done, or has the code of why it was refused")
    public RowsJson change(ChangeJson body) {
        return new RowsJson(changeMailboxes.change(body.given(), body.asked()).stream()
                .map(this::row)
                .toList());
    }

    /** Closes one. */
    @POST
    @Path("{id}/closing")
    @Idempotent
    @Operation(
            summary = "Close a mailbox today or on a later day; its number waits in quarantine, six months if not said",
            description =
                    "Pieces of a renter without another mailbox stay in storage: GET quarantine lists them with their"
                            + " clock and next step.")
    @APIResponse(responseCode = "404", description = "CUSTOMERS-0012")
    @APIResponse(responseCode = "422", description = "Nobody rents it, or wrong days: CUSTOMERS-0004, CUSTOMERS-0011")
    @APIResponseSchema(LineJson.class)
    public LineJson close(@PathParam("id") String id, ClosingJson body) {
        closeMailbox.close(MailboxId.of(id), body.given());
        return one(id);
    }

    /** Takes a planned closing back. */
    @DELETE
    @Path("{id}/closing")
    @Idempotent
    @Operation(summary = "Take a planned closing back")
    @APIResponse(responseCode = "404", description = "CUSTOMERS-0012")
    @APIResponseSchema(LineJson.class)
    public LineJson keep(@PathParam("id") String id) {
        closeMailbox.keep(MailboxId.of(id));
        return one(id);
    }

    /** Moves its renter to another number. */
    @POST
    @Path("{id}/swap")
    @Idempotent
    @Operation(
            summary = "Move its renter, with names and mail, to a free number",
            description = "The old number waits in quarantine. The renter's papers name it: a new Form 1583 is needed.")
    @APIResponse(responseCode = "200", description = "The mailbox he has now")
    @APIResponse(responseCode = "404", description = "CUSTOMERS-0012")
    @APIResponse(
            responseCode = "409",
            description = "The number is not free: CUSTOMERS-0007, CUSTOMERS-0008, CUSTOMERS-0009")
    public LineJson swap(@PathParam("id") String id, SwapJson body) {
        MailboxId next = swapMailbox
                .swap(MailboxId.of(id), Objects.requireNonNullElse(body.to(), ""))
                .mailboxId();
        return LineJson.of(findMailbox.withId(next).line());
    }

    private RowJson row(ChangeMailboxes.Row row) {
        return row.refused()
                .map(refused ->
                        new RowJson(row.number(), "refused", refused.code().code(), problems.detail(refused)))
                .orElseGet(() -> new RowJson(row.number(), "done", null, null));
    }
}
