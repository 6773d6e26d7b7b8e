package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.mailroom.LabelFormat;
import org.waypost.mailroom.LabelSize;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailroomError;
import org.waypost.mailroom.PrintLabel;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;

/** The label of a piece, for printers. */
@Path("items/{id}/label")
@RequestScoped
@Tag(name = "mailroom")
public class ItemLabelResource {
    private static final String ALL = "pdf, zpl; 62x29, 4x6, 50x25";

    @Inject
    private PrintLabel printLabel;

    /** The label. */
    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Its label, as PDF or ZPL II",
            description =
                    "Label code, mailbox, recipient, shelf, the day it came, and a QR code whose address opens it.")
    @APIResponse(responseCode = "404", description = "MAILROOM-0001")
    @APIResponse(responseCode = "422", description = "No such format or size: MAILROOM-0045")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response label(
            @PathParam("id") String id,
            @Parameter(description = "pdf or zpl", example = "pdf") @QueryParam("format") @DefaultValue("pdf")
                    String format,
            @Parameter(description = "62x29 or 50x25 mm, or 4x6 inches", example = "62x29")
                    @QueryParam("size")
                    @DefaultValue("62x29")
                    String size) {
        MailItemId item = MailItemId.of(id);
        LabelFormat as = LabelFormat.named(format).orElseThrow(ItemLabelResource::unknown);
        LabelSize on = LabelSize.named(size).orElseThrow(ItemLabelResource::unknown);
        return Response.ok(printLabel.print(item, on, as))
                .type(as.contentType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(as, id))
                .build();
    }

    private static String disposition(LabelFormat format, String id) {
        String how = format == LabelFormat.PDF ? "inline" : "attachment";
        return how + "; filename=\"label-" + Ids.parse(id) + "." + format.code() + "\"";
    }

    private static PlatformException unknown() {
        return new PlatformException(MailroomError.UNKNOWN_LABEL, ALL);
    }
}
