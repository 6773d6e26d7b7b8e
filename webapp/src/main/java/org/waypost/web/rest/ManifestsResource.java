package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.waypost.content.Rendition;
import org.waypost.requests.DispatchShipments;
import org.waypost.requests.Driver;
import org.waypost.requests.FindProof;
import org.waypost.requests.FindShipments;
import org.waypost.requests.OutboundShipment;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.web.rest.UploadedFiles.Upload;

/** Parcels are handed to a driver, who signs. */
@Path("manifests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "shipments")
public class ManifestsResource {
    @Inject
    private DispatchShipments dispatchShipments;

    @Inject
    private FindProof proofs;

    @Inject
    private FindShipments shipments;

    @Inject
    private UploadedFiles files;

    @Inject
    private ContentResponses contents;

    @Inject
    private OncePerKey oncePerKey;

    @Inject
    private Access access;

    @Inject
    private HttpServletRequest request;

    /** Hands parcels over. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ManifestForm.class)))
    @Operation(summary = "Hand packed shipments to the carrier, all or none, with the driver's signature")
    @APIResponse(responseCode = "404", description = "REQUESTS-0037")
    @APIResponse(responseCode = "409", description = "One is not packed: REQUESTS-0038")
    @APIResponse(
            responseCode = "422",
            description = "Nothing is handed over, or to nobody: PLATFORM-0012, REQUESTS-0047")
    @APIResponseSchema(ManifestJson.class)
    public ManifestJson handOver() {
        access.require(Permission.REQUESTS_WORK);
        Upload upload = files.read(request).whole();
        DispatchJson body = upload.json("manifest", DispatchJson.class);
        Driver driver = new Driver(body.driver(), upload.blob("signature"));
        return oncePerKey.register(upload, ManifestJson.class, () -> one(dispatched(body, driver)));
    }

    private long dispatched(DispatchJson body, Driver driver) {
        return dispatchShipments.dispatch(body.ids(), driver).stream()
                .findFirst()
                .flatMap(OutboundShipment::manifest)
                .orElseThrow(() -> new PlatformException(SharedError.INVALID, "shipments"));
    }

    /** What a driver took. */
    @GET
    @Path("{id}")
    @Operation(summary = "What a driver took, and when")
    @APIResponse(responseCode = "404", description = "PLATFORM-0002")
    @APIResponseSchema(ManifestJson.class)
    public ManifestJson one(@PathParam("id") String id) {
        return one(Ids.parse(id));
    }

    /** The signature. */
    @GET
    @Path("{id}/signature")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The driver's signature")
    @APIResponse(responseCode = "404", description = "PLATFORM-0002")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response signature(@PathParam("id") String id) {
        return contents.send(
                proofs.manifest(Ids.parse(id))
                        .signature()
                        .orElseThrow(() -> new PlatformException(SharedError.NOT_FOUND)),
                Rendition.PREVIEW);
    }

    private ManifestJson one(long id) {
        return ManifestJson.of(proofs.manifest(id), shipments.on(id));
    }
}
