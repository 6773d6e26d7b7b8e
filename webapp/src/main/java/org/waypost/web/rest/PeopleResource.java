package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.KeepRecipients;
import org.waypost.verification.AdmitRecipient;
import org.waypost.web.rest.PersonJson.NewPersonJson;

/** Authorized recipients: renters name and end them, reviewers admit them. */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "verification")
public class PeopleResource {
    @Inject
    private KeepRecipients keep;

    @Inject
    private AdmitRecipient admit;

    /** One's own. */
    @GET
    @Operation(summary = "One's own authorized recipients, the oldest first; those that ended too")
    @APIResponseSchema(PersonJson.ListJson.class)
    public PersonJson.ListJson own() {
        return new PersonJson.ListJson(keep.own().stream().map(PersonJson::of).toList());
    }

    /** Names one. */
    @POST
    @Idempotent
    @Operation(summary = "Authorize somebody; mail for him waits until his papers are approved")
    @APIResponse(responseCode = "409", description = "Named already, or too many: CUSTOMERS-0022, CUSTOMERS-0023")
    @APIResponse(responseCode = "422", description = "No name, kind or relation: CUSTOMERS-0021, PLATFORM-0012")
    @APIResponseSchema(PersonJson.class)
    public PersonJson add(NewPersonJson body) {
        return PersonJson.of(
                keep.add(body.customerKind(), Objects.requireNonNullElse(body.name(), ""), body.toRenter()));
    }

    /** Ends one. */
    @DELETE
    @Path("{id}")
    @Idempotent
    @Operation(summary = "End an authorization; it stays on record")
    @APIResponse(responseCode = "404", description = "CUSTOMERS-0020")
    @APIResponse(responseCode = "409", description = "It has ended: CUSTOMERS-0024")
    @APIResponseSchema(PersonJson.class)
    public PersonJson end(@PathParam("id") String id) {
        return PersonJson.of(keep.end(AuthorizedRecipientId.of(id)));
    }

    /** Admits one. */
    @POST
    @Path("{id}/admit")
    @Idempotent
    @Operation(summary = "Let mail come for an authorized recipient, once a document of his was approved")
    @APIResponse(responseCode = "404", description = "CUSTOMERS-0020")
    @APIResponse(
            responseCode = "409",
            description = "It has ended, or no document was approved: CUSTOMERS-0024, VERIFICATION-0012")
    @APIResponseSchema(PersonJson.class)
    public PersonJson admit(@PathParam("id") String id) {
        return PersonJson.of(admit.admit(AuthorizedRecipientId.of(id)));
    }
}
