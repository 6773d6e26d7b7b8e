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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.customers.CustomerId;
import org.waypost.customers.ServeByException;

/** Exceptions by which a renter is served although his papers are not in order. */
@Path("customers/{id}/exceptions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
public class ExceptionsResource {
    @Inject
    private ServeByException exceptions;

    /** His. */
    @GET
    @Operation(summary = "A renter's exceptions, the newest first; one holds through its last day unless it was ended")
    @APIResponse(responseCode = "404", description = "No such renter: CUSTOMERS-0001")
    @APIResponseSchema(ExceptionJson.ListJson.class)
    public ExceptionJson.ListJson of(@PathParam("id") String id) {
        return new ExceptionJson.ListJson(
                exceptions.of(CustomerId.of(id)).stream().map(ExceptionJson::of).toList());
    }

    /** Grants one. */
    @POST
    @Idempotent
    @Operation(
            summary = "Have a renter served although his papers are not in order",
            description = "For managers. It lapses by itself after its last day on the location's calendar.")
    @APIResponse(responseCode = "404", description = "No such renter: CUSTOMERS-0001")
    @APIResponse(responseCode = "409", description = "One holds: CUSTOMERS-0042; he left: CUSTOMERS-0044")
    @APIResponse(
            responseCode = "422",
            description = "No reason, or no day within a year: CUSTOMERS-0041, PLATFORM-0012")
    @APIResponseSchema(ExceptionJson.class)
    public ExceptionJson grant(@PathParam("id") String id, ExceptionJson.NewJson body) {
        return ExceptionJson.of(exceptions.grant(CustomerId.of(id), body.given(), body.lastDay()));
    }

    /** Ends the one that holds. */
    @DELETE
    @Operation(summary = "End the exception that holds, before its last day")
    @APIResponse(responseCode = "204", description = "It is ended")
    @APIResponse(responseCode = "404", description = "No such renter: CUSTOMERS-0001")
    @APIResponse(responseCode = "409", description = "None holds: CUSTOMERS-0043")
    public void end(@PathParam("id") String id) {
        exceptions.end(CustomerId.of(id));
    }
}
