package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.requests.CheckAddress;
import org.waypost.requests.KeepAddresses;
import org.waypost.requests.SavedAddressId;

/** A renter's book of addresses to have mail sent on to. */
@Path("addresses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class AddressesResource {
    @Inject
    private KeepAddresses keep;

    @Inject
    private CheckAddress checkAddress;

    /** One's own. */
    @GET
    @Operation(summary = "One's own addresses, the oldest first")
    public SavedAddressJson.ListJson own() {
        return new SavedAddressJson.ListJson(
                keep.own().stream().map(SavedAddressJson::of).toList());
    }

    /** Adds one. */
    @POST
    @Idempotent
    @Operation(summary = "Keep an address")
    @APIResponse(responseCode = "409", description = "The book is full: REQUESTS-0032")
    @APIResponse(responseCode = "422", description = "A part is missing or wrong: REQUESTS-0030")
    @APIResponseSchema(SavedAddressJson.class)
    public SavedAddressJson add(AddressJson body) {
        return SavedAddressJson.of(keep.add(body.address()));
    }

    /** Has one looked at. */
    @POST
    @Path("check")
    @Operation(
            summary = "Have an address looked at by a carrier",
            description =
                    "Answers with the address as the carrier writes it; as it is when no carrier here looks at any.")
    @APIResponse(
            responseCode = "422",
            description = "It cannot be delivered to, or is wrong: REQUESTS-0049, REQUESTS-0030")
    @APIResponseSchema(AddressJson.class)
    public AddressJson check(AddressJson body) {
        return AddressJson.of(checkAddress.check(body.address()));
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @Idempotent
    @Operation(summary = "Change an address; what is under way goes where it was meant to go")
    @APIResponse(responseCode = "404", description = "REQUESTS-0031")
    @APIResponse(responseCode = "422", description = "A part is missing or wrong: REQUESTS-0030")
    @APIResponseSchema(SavedAddressJson.class)
    public SavedAddressJson change(@PathParam("id") String id, AddressJson body) {
        return SavedAddressJson.of(keep.change(SavedAddressId.of(id), body.address()));
    }

    /** Takes one out. */
    @DELETE
    @Path("{id}")
    @Idempotent
    @Operation(summary = "Take an address out of the book")
    @APIResponse(responseCode = "404", description = "REQUESTS-0031")
    @APIResponseSchema(SavedAddressJson.ListJson.class)
    public SavedAddressJson.ListJson remove(@PathParam("id") String id) {
        keep.remove(SavedAddressId.of(id));
        return own();
    }
}
