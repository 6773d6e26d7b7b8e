package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.requests.FindShipments;
import org.waypost.requests.OutboundShipment;
import org.waypost.requests.ShipmentLine;
import org.waypost.requests.ShipmentStatus;
import org.waypost.web.shell.Texts;

/** What is handed to the carriers, as a file for spreadsheets. */
@Path("shipments.csv")
@RequestScoped
@Tag(name = "shipments")
public class ShipmentsCsvResource {
    private static final int MOST = 2000;
    private static final List<String> HEADS = List.of("carrier", "service", "trackingNumber", "to", "grams", "pieces");

    @Inject
    private FindShipments shipments;

    @Inject
    private Texts texts;

    /** The file. */
    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Shipments in a state as CSV: the manifest of those that are packed",
            description = "UTF-8, at most 2,000 rows.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response manifest(@QueryParam("state") @DefaultValue("packed") String state) {
        ShipmentStatus status = ApiNames.constant("state", state, ShipmentStatus.values());
        StringWriter text = new StringWriter();
        CsvWriter csv = new CsvWriter(text);
        csv.row(HEADS.stream()
                .map(head -> texts.from("shipping", "csv." + head))
                .toList());
        shipments.in(EnumSet.of(status), MOST).forEach(line -> csv.row(cells(line)));
        return Response.ok(text.toString())
                .type("text/csv; charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"manifest.csv\"")
                .build();
    }

    private static List<String> cells(ShipmentLine line) {
        OutboundShipment shipment = line.shipment();
        return List.of(
                shipment.carrier(),
                shipment.service(),
                shipment.trackingNumber(),
                shipment.address().inOneLine(),
                shipment.measures()
                        .map(measures -> Integer.toString(measures.weightGrams()))
                        .orElse(""),
                line.pieces().stream().map(piece -> piece.item().labelCode()).collect(Collectors.joining(" ")));
    }
}
