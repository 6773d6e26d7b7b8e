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
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.TrashScan;

/** Scans on their way to be deleted. */
@Path("requests/{id}/trash")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class TrashResource {
    @Inject
    private TrashScan trashScan;

    /** Puts it in. */
    @POST
    @Idempotent
    @Operation(summary = "Put the scan of one's own request into the trash; it is deleted after 30 days")
    @APIResponse(responseCode = "404", description = "REQUESTS-0001")
    @APIResponse(
            responseCode = "409",
            description = "The piece is still in the house, or there is no scan: REQUESTS-0084, REQUESTS-0085")
    @APIResponseSchema(RequestJson.class)
    public RequestJson trash(@PathParam("id") String id) {
        return RequestJson.of(trashScan.trash(ActionRequestId.of(id)));
    }

    /** Takes it out. */
    @DELETE
    @Idempotent
    @Operation(summary = "Take the scan out of the trash again")
    @APIResponse(responseCode = "404", description = "REQUESTS-0001")
    @APIResponse(responseCode = "409", description = "Its days are over: REQUESTS-0085")
    @APIResponseSchema(RequestJson.class)
    public RequestJson restore(@PathParam("id") String id) {
        return RequestJson.of(trashScan.restore(ActionRequestId.of(id)));
    }
}
