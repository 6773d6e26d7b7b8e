package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.requests.CloseParcels;
import org.waypost.requests.ClosingList;
import org.waypost.requests.FindShipments;

/** Carriers close the parcels whose labels they sold, and give a list for their driver. */
@Path("closing-lists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "shipments")
public class ClosingListsResource {
    @Inject
    private CloseParcels closeParcels;

    @Inject
    private FindShipments shipments;

    /** Closes what is packed. */
    @POST
    @Operation(
            summary = "Have a carrier list the packed shipments whose labels it sold",
            description =
                    "Safe to repeat: after an answer that was lost the same shipments are asked about again, and no"
                            + " shipment is on two lists. The page is at shipments/{id}/closing-list.")
    @APIResponse(responseCode = "409", description = "Nothing waits for a list of this carrier: REQUESTS-0086")
    @APIResponse(responseCode = "422", description = "The carrier makes none: REQUESTS-0087")
    @APIResponseSchema(ClosingListJson.class)
    public ClosingListJson close(CarrierNameJson body) {
        ClosingList list = closeParcels.close(body.carrier());
        return ClosingListJson.of(list, shipments.closedBy(list.id()));
    }

    /**
     * Which carrier.
     *
     * @param carrier the name that rates have
     */
    public record CarrierNameJson(String carrier) {}
}
