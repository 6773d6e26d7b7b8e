package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.mailroom.ExportMail;
import org.waypost.mailroom.MailFilter;
import org.waypost.web.mailroom.ItemColumns;

/** Pieces as a file for spreadsheets. */
@Path("items.csv")
@RequestScoped
@Tag(name = "mailroom")
public class ItemsCsvResource {
    @Inject
    private ExportMail exportMail;

    @Inject
    private ItemColumns columns;

    /** The file, sent as it is read. */
    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Pieces of the location as CSV, newest first, at most 100,000",
            description = FilterParameters.DESCRIPTION
                    + " UTF-8, in the language asked for, times on the location's clock. Cells that a spreadsheet would"
                    + " take for a formula begin with an apostrophe.")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read: MAILROOM-0040")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(@BeanParam FilterParameters parameters) {
        MailFilter filter = parameters.filter();
        exportMail.begin(filter);
        StreamingOutput body = out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            CsvWriter csv = new CsvWriter(writer);
            csv.row(columns.heads());
            if (!exportMail.each(filter, line -> csv.row(columns.cells(line)))) {
                csv.row(columns.cut(ExportMail.MOST));
            }
            writer.flush();
        };
        return Response.ok(body)
                .type("text/csv; charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + columns.fileName() + "\"")
                .build();
    }
}
