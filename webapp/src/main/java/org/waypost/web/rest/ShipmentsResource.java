package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.EnumSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.requests.ConfirmDelivery;
import org.waypost.requests.DispatchShipments;
import org.waypost.requests.Driver;
import org.waypost.requests.FindProof;
import org.waypost.requests.FindShipments;
import org.waypost.requests.GiveUpShipment;
import org.waypost.requests.OutboundShipment;
import org.waypost.requests.PackShipment;
import org.waypost.requests.PrepareShipment;
import org.waypost.requests.RequestsError;
import org.waypost.requests.ShipmentId;
import org.waypost.requests.ShipmentStatus;
import org.waypost.shared.PlatformException;

/** Shipments: put together, packed, handed to the carrier, delivered. */
@Path("shipments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "shipments")
public class ShipmentsResource {
    private static final int ROWS = 200;

    @Inject
    private FindShipments shipments;

    @Inject
    private PrepareShipment prepareShipment;

    @Inject
    private PackShipment packShipment;

    @Inject
    private DispatchShipments dispatchShipments;

    @Inject
    private ConfirmDelivery confirmDelivery;

    @Inject
    private GiveUpShipment giveUpShipment;

    @Inject
    private FindProof proofs;

    @Inject
    private ContentResponses documents;

    /** Those in a state. */
    @GET
    @Operation(summary = "Shipments in a state, the newest first, 200 at most")
    public ShipmentJson.ListJson in(@QueryParam("state") @DefaultValue("packed") String state) {
        ShipmentStatus status = ApiNames.constant("state", state, ShipmentStatus.values());
        return new ShipmentJson.ListJson(shipments.in(EnumSet.of(status), ROWS).stream()
                .map(ShipmentJson::of)
                .toList());
    }

    /** One. */
    @GET
    @Path("{id}")
    @Operation(summary = "One shipment")
    @APIResponse(responseCode = "404", description = "REQUESTS-0037")
    @APIResponseSchema(ShipmentJson.class)
    public ShipmentJson one(@PathParam("id") String id) {
        return ShipmentJson.of(shipments.withId(ShipmentId.of(id)));
    }

    /** Begins one. */
    @POST
    @Idempotent
    @Operation(
            summary = "Put pieces of one renter that go to one address into one parcel; with that their requests begin")
    @APIResponse(
            responseCode = "409",
            description =
                    "They do not travel together, or not now: REQUESTS-0039, REQUESTS-0034, REQUESTS-0002, REQUESTS-0013")
    @APIResponse(
            responseCode = "422",
            description = "Wrong measures or customs: REQUESTS-0040, REQUESTS-0041, REQUESTS-0042")
    @APIResponseSchema(ShipmentJson.class)
    public ShipmentJson prepare(NewShipmentJson body) {
        return json(prepareShipment.prepare(body.ids(), body.measures(), body.declared()));
    }

    /** Measures it again. */
    @PUT
    @Path("{id}/parcel")
    @Idempotent
    @Operation(summary = "Measure the parcel again, before it has a label")
    @APIResponse(responseCode = "409", description = "It has a label: REQUESTS-0038")
    @APIResponse(
            responseCode = "422",
            description = "Wrong measures or customs: REQUESTS-0040, REQUESTS-0041, REQUESTS-0042")
    @APIResponseSchema(ShipmentJson.class)
    public ShipmentJson measure(@PathParam("id") String id, NewShipmentJson body) {
        return json(prepareShipment.measure(ShipmentId.of(id), body.measures(), body.declared()));
    }

    /** Packs it. */
    @POST
    @Path("{id}/pack")
    @Idempotent
    @Operation(summary = "It is packed and labelled: from now on it waits for its carrier")
    @APIResponse(responseCode = "409", description = "It has no label, or left already: REQUESTS-0038")
    @APIResponseSchema(ShipmentJson.class)
    public ShipmentJson pack(@PathParam("id") String id) {
        return json(packShipment.pack(ShipmentId.of(id)));
    }

    /** Hands several over. */
    @POST
    @Path("dispatch")
    @Idempotent
    @Operation(
            summary = "Hand packed shipments to the carrier, all or none; their requests are done and renters are told")
    @APIResponse(responseCode = "404", description = "REQUESTS-0037")
    @APIResponse(responseCode = "409", description = "One is not packed: REQUESTS-0038")
    @APIResponse(responseCode = "422", description = "Nobody is named who took them: REQUESTS-0047")
    @APIResponseSchema(ShipmentJson.ListJson.class)
    public ShipmentJson.ListJson dispatch(DispatchJson body) {
        return new ShipmentJson.ListJson(dispatchShipments.dispatch(body.ids(), Driver.named(body.driver())).stream()
                .map(this::json)
                .toList());
    }

    /** The addressee has it. */
    @POST
    @Path("{id}/deliver")
    @Idempotent
    @Operation(summary = "It was delivered, as somebody knows otherwise than by tracking")
    @APIResponse(responseCode = "409", description = "It is not on its way: REQUESTS-0038")
    @APIResponseSchema(ShipmentJson.class)
    public ShipmentJson deliver(@PathParam("id") String id) {
        return json(confirmDelivery.confirm(ShipmentId.of(id)));
    }

    /** Gives it up. */
    @POST
    @Path("{id}/void")
    @Idempotent
    @Operation(summary = "Give it up before it leaves the house; a bought label is given back")
    @APIResponse(responseCode = "409", description = "A label is in doubt, or it left already: REQUESTS-0038")
    @APIResponseSchema(ShipmentJson.class)
    public ShipmentJson giveUp(@PathParam("id") String id) {
        return json(giveUpShipment.giveUp(ShipmentId.of(id)));
    }

    /** The carrier's own list with it. */
    @GET
    @Path("{id}/closing-list")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The carrier's own list that it is on, to be printed for the driver")
    @APIResponse(responseCode = "404", description = "No such shipment, or it is on no list: REQUESTS-0037")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response closingList(@PathParam("id") String id) {
        return shipments
                .withId(ShipmentId.of(id))
                .shipment()
                .closingList()
                .flatMap(list -> proofs.closingList(list).page())
                .map(documents::show)
                .orElseThrow(() -> new PlatformException(RequestsError.UNKNOWN_SHIPMENT));
    }

    private ShipmentJson json(OutboundShipment shipment) {
        return ShipmentJson.of(shipments.withId(shipment.shipmentId()));
    }
}
