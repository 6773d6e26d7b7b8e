package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.requests.FindParcelPictures;
import org.waypost.requests.FindShipments;
import org.waypost.requests.PhotographParcel;
import org.waypost.requests.ShipmentId;
import org.waypost.shared.Ids;
import org.waypost.web.rest.UploadedFiles.Upload;

/** The photographs of a parcel: operators take them, its renter may see them. */
@Path("shipments/{id}/pictures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "shipments")
public class ParcelPicturesResource {
    @Inject
    private FindParcelPictures pictures;

    @Inject
    private FindShipments shipments;

    @Inject
    private PhotographParcel photographParcel;

    @Inject
    private ContentResponses contents;

    @Inject
    private UploadedFiles files;

    @Inject
    private OncePerKey oncePerKey;

    @Inject
    private Access access;

    @Inject
    private HttpServletRequest request;

    /** What there is. */
    @GET
    @Operation(summary = "The photographs of a parcel, the oldest first; for operators and for its renter")
    @APIResponse(responseCode = "404", description = "REQUESTS-0037")
    @APIResponseSchema(ParcelPicturesJson.class)
    public ParcelPicturesJson list(@PathParam("id") String id) {
        return ParcelPicturesJson.of(pictures.of(ShipmentId.of(id)));
    }

    /** Adds some. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ScanPagesForm.class)))
    @Operation(summary = "Add photographs of the packed parcel, all or none, as parts named file")
    @APIResponse(responseCode = "404", description = "REQUESTS-0037")
    @APIResponse(responseCode = "409", description = "It has left the house, or was given up: REQUESTS-0038")
    @APIResponse(responseCode = "422", description = "More than ten: REQUESTS-0067")
    @APIResponseSchema(ParcelPicturesJson.class)
    public ParcelPicturesJson add(@PathParam("id") String id) {
        access.require(Permission.REQUESTS_WORK);
        ShipmentId shipment = shipments.withId(ShipmentId.of(id)).shipment().shipmentId();
        Upload upload = files.read(request).whole();
        return oncePerKey.register(
                upload,
                ParcelPicturesJson.class,
                () -> ParcelPicturesJson.of(photographParcel.add(shipment, upload.blobs())));
    }

    /** Takes one out. */
    @DELETE
    @Path("{picture}")
    @Idempotent
    @Operation(summary = "Take a photograph out, while the parcel is in the house")
    @APIResponse(responseCode = "404", description = "REQUESTS-0037")
    @APIResponse(responseCode = "409", description = "It has left the house, or was given up: REQUESTS-0038")
    @APIResponseSchema(ParcelPicturesJson.class)
    public ParcelPicturesJson remove(@PathParam("id") String id, @PathParam("picture") String picture) {
        return ParcelPicturesJson.of(photographParcel.remove(ShipmentId.of(id), Ids.parse(picture)));
    }

    /** The file. */
    @GET
    @Path("{picture}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "One photograph")
    @APIResponse(responseCode = "404", description = "No such shipment or picture: REQUESTS-0037")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(
            @PathParam("id") String id,
            @PathParam("picture") String picture,
            @QueryParam("size") @DefaultValue("preview") String size) {
        return contents.send(pictures.one(ShipmentId.of(id), Ids.parse(picture)).content(), ApiNames.rendition(size));
    }
}
