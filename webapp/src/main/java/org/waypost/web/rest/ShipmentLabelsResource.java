package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.requests.BuyLabel;
import org.waypost.requests.FindShipments;
import org.waypost.requests.LabelByHand;
import org.waypost.requests.OutboundShipment;
import org.waypost.requests.RequestsError;
import org.waypost.requests.SettleLabel;
import org.waypost.requests.ShipmentId;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/** Labels of shipments: noted by hand, or bought of a carrier after prices were compared. */
@Path("shipments/{id}/label")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "shipments")
public class ShipmentLabelsResource {
    @Inject
    private FindShipments shipments;

    @Inject
    private BuyLabel buyLabel;

    @Inject
    private SettleLabel settleLabel;

    @Inject
    private LabelByHand labelByHand;

    @Inject
    private ContentResponses documents;

    @Inject
    private OncePerKey oncePerKey;

    /** What carriers ask for it. */
    @GET
    @Path("rates")
    @Operation(summary = "What the location's carriers ask for it, the cheapest first")
    @APIResponse(responseCode = "404", description = "REQUESTS-0037")
    @APIResponse(responseCode = "409", description = "It has a label: REQUESTS-0038")
    @APIResponseSchema(RateJson.ListJson.class)
    public RateJson.ListJson rates(@PathParam("id") String id) {
        ShipmentId shipment = ShipmentId.of(id);
        shipments.withId(shipment);
        return new RateJson.ListJson(buyLabel.carriers().stream()
                .filter(carrier -> carrier.quotes() && carrier.sells())
                .flatMap(carrier ->
                        buyLabel.quote(shipment, carrier.name()).stream().map(rate -> RateJson.of(carrier, rate)))
                .sorted(Comparator.comparing(rate -> rate.price().minor()))
                .toList());
    }

    /** Buys one. */
    @POST
    @Operation(
            summary = "Buy a label of a carrier",
            description =
                    "Nothing is bought twice. When nobody knows whether it was bought, the shipment is label_in_doubt"
                            + " until the carrier was asked, by itself or by settle.")
    @APIResponse(responseCode = "404", description = "REQUESTS-0037")
    @APIResponse(responseCode = "409", description = "It has a label, or one in doubt: REQUESTS-0038")
    @APIResponse(responseCode = "422", description = "The carrier does not sell it: REQUESTS-0044, REQUESTS-0043")
    @APIResponseSchema(ShipmentJson.class)
    public ShipmentJson buy(@PathParam("id") String id, RateJson body) {
        one(id);
        return oncePerKey.given(ShipmentJson.class, body.toString()).orElseGet(() -> {
            buyLabel.buy(ShipmentId.of(id), body.choice());
            return oncePerKey.end(ShipmentJson.class, body.toString(), () -> one(id));
        });
    }

    /** Notes one that was made elsewhere. */
    @POST
    @Path("by-hand")
    @Idempotent
    @Operation(summary = "Note who carries it, when the label was made elsewhere")
    @APIResponse(responseCode = "409", description = "It has a label: REQUESTS-0038")
    @APIResponse(responseCode = "422", description = "No carrier, or not plausible: REQUESTS-0043")
    @APIResponseSchema(ShipmentJson.class)
    public ShipmentJson byHand(@PathParam("id") String id, CarriageJson body) {
        return json(labelByHand.label(ShipmentId.of(id), body.carriage()));
    }

    /** Settles one in doubt. */
    @POST
    @Path("settle")
    @Operation(
            summary = "Settle a label in doubt",
            description =
                    "ask: the carrier is asked. bought, with the carriage: somebody saw it there. not_bought: somebody"
                            + " saw that it is not there; another may be bought then.")
    @APIResponse(responseCode = "404", description = "REQUESTS-0037")
    @APIResponse(
            responseCode = "409",
            description = "No label is in doubt, or it is being bought now: REQUESTS-0038, REQUESTS-0045")
    @APIResponse(responseCode = "502", description = "The carrier cannot tell: REQUESTS-0046")
    @APIResponseSchema(ShipmentJson.class)
    public ShipmentJson settle(@PathParam("id") String id, SettleJson body) {
        return oncePerKey.given(ShipmentJson.class, body.toString()).orElseGet(() -> {
            body.settle(settleLabel, ShipmentId.of(id));
            return oncePerKey.end(ShipmentJson.class, body.toString(), () -> one(id));
        });
    }

    /** The file. */
    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Its label, as the carrier gave it: PDF, PNG or ZPL")
    @APIResponse(responseCode = "404", description = "No such shipment, or no label: REQUESTS-0037")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("id") String id) {
        OutboundShipment shipment = shipments.withId(ShipmentId.of(id)).shipment();
        return shipment.labelText()
                .map(text -> zpl(text, id))
                .or(() -> shipment.label().map(documents::show))
                .orElseThrow(() -> new PlatformException(RequestsError.UNKNOWN_SHIPMENT));
    }

    private static Response zpl(String text, String id) {
        return Response.ok(text)
                .type("application/vnd.zebra.zpl")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"label-" + Ids.parse(id) + ".zpl\"")
                .build();
    }

    private ShipmentJson one(String id) {
        return ShipmentJson.of(shipments.withId(ShipmentId.of(id)));
    }

    private ShipmentJson json(OutboundShipment shipment) {
        return ShipmentJson.of(shipments.withId(shipment.shipmentId()));
    }

    /**
     * How a label in doubt is settled.
     *
     * @param outcome {@code ask}, {@code bought} or {@code not_bought}
     * @param carriage {@code bought}: who carries it under which number
     */
    public record SettleJson(String outcome, CarriageJson carriage) {
        void settle(SettleLabel settle, ShipmentId id) {
            switch (ApiNames.constant("outcome", String.valueOf(outcome), Outcome.values())) {
                case ASK -> settle.ask(id);
                case NOT_BOUGHT -> settle.notBought(id);
                case BOUGHT -> settle.bought(id, given().carriage());
            }
        }

        private CarriageJson given() {
            if (carriage == null) {
                throw new PlatformException(SharedError.INVALID, "carriage");
            }
            return carriage;
        }

        private enum Outcome {
            ASK,
            BOUGHT,
            NOT_BOUGHT
        }
    }
}
