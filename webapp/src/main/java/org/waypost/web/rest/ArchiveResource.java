package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.mailroom.ArchiveMail;
import org.waypost.mailroom.MailItemId;

/** Pieces that their renter puts away, out of his inbox. */
@Path("items/{id}/archive")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "mailroom")
public class ArchiveResource {
    @Inject
    private ArchiveMail archiveMail;

    /** Puts it away. */
    @POST
    @Idempotent
    @Operation(summary = "Put a piece of one's own away, out of the inbox; it stays in storage")
    @APIResponse(responseCode = "404", description = "MAILROOM-0001")
    @APIResponseSchema(MailItemJson.class)
    public MailItemJson archive(@PathParam("id") String id) {
        return MailItemJson.of(archiveMail.archive(MailItemId.of(id)));
    }

    /** Takes it out. */
    @DELETE
    @Idempotent
    @Operation(summary = "Take it out again, into the inbox")
    @APIResponse(responseCode = "404", description = "MAILROOM-0001")
    @APIResponseSchema(MailItemJson.class)
    public MailItemJson takeOut(@PathParam("id") String id) {
        return MailItemJson.of(archiveMail.takeOut(MailItemId.of(id)));
    }
}
