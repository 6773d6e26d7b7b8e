package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.waypost.content.ContentId;
import org.waypost.content.ContentInfo;
import org.waypost.content.Contents;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.FindRequests;
import org.waypost.requests.MoveScanPage;
import org.waypost.requests.RequestsError;
import org.waypost.requests.ScanPage;
import org.waypost.requests.WorkOnScan;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.rest.UploadedFiles.Upload;
import org.waypost.web.rest.UploadedFiles.UploadedFile;

/** The scanned files of a request, until one PDF is made of them. */
@Path("requests/{id}/pages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class ScanPagesResource {
    @Inject
    private FindRequests requests;

    @Inject
    private WorkOnScan workOnScan;

    @Inject
    private MoveScanPage moveScanPage;

    @Inject
    private Contents contents;

    @Inject
    private ContentResponses documents;

    @Inject
    private UploadedFiles files;

    @Inject
    private OncePerKey oncePerKey;

    @Inject
    private Access access;

    @Inject
    private ProblemTexts problems;

    @Inject
    private HttpServletRequest request;

    /** The scanned files so far. */
    @GET
    @Operation(summary = "The scanned files so far, in order")
    public ScanPagesJson pages(@PathParam("id") String id) {
        return new ScanPagesJson(json(id, requests.pages(ActionRequestId.of(id))), null);
    }

    /** Adds scanned files behind those already there. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ScanPagesForm.class)))
    @Operation(summary = "Add scanned files: JPEG, PNG, TIFF or PDF, as parts named file")
    @APIResponse(responseCode = "409", description = "The request is closed: REQUESTS-0002")
    @APIResponseSchema(ScanPagesJson.class)
    public ScanPagesJson add(@PathParam("id") String id) {
        access.require(Permission.REQUESTS_WORK);
        requests.withId(ActionRequestId.of(id));
        Upload upload = files.read(request);
        return oncePerKey.register(
                upload,
                ScanPagesJson.class,
                () -> new ScanPagesJson(
                        json(id, workOnScan.add(ActionRequestId.of(id), upload.blobs())),
                        upload.files().stream().map(this::result).toList()));
    }

    /** Puts the scanned files in order and takes some out. */
    @PUT
    @Idempotent
    @Operation(summary = "Put the scanned files in order and take some out; those in neither list stay behind")
    public ScanPagesJson arrange(@PathParam("id") String id, OrderJson body) {
        return new ScanPagesJson(json(id, workOnScan.arrange(ActionRequestId.of(id), body.ids(), body.out())), null);
    }

    /** Moves a file to the request it belongs to. */
    @POST
    @Path("{page}/move")
    @Idempotent
    @Operation(
            summary =
                    "Move a file that was scanned into the wrong request to another open scan; both pieces' history tells")
    @APIResponse(responseCode = "404", description = "No such request or file: REQUESTS-0001, REQUESTS-0063")
    @APIResponse(
            responseCode = "409",
            description = "One of the two is closed, or no scan: REQUESTS-0002, REQUESTS-0013")
    @APIResponseSchema(ScanPagesJson.class)
    public ScanPagesJson move(@PathParam("id") String id, @PathParam("page") String page, MoveJson body) {
        moveScanPage.move(ActionRequestId.of(id), Ids.parse(page), ActionRequestId.of(String.valueOf(body.to())));
        return new ScanPagesJson(json(id, requests.pages(ActionRequestId.of(id))), null);
    }

    /** The picture of a scanned file. */
    @GET
    @Path("{page}/picture")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The picture of a scanned file")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response picture(
            @PathParam("id") String id,
            @PathParam("page") String page,
            @QueryParam("size") @DefaultValue("thumbnail") String size) {
        long pageId = Ids.parse(page);
        ScanPage found = requests.pages(ActionRequestId.of(id)).stream()
                .filter(scanned -> scanned.id() == pageId)
                .findFirst()
                .orElseThrow(() -> new PlatformException(RequestsError.UNKNOWN_REQUEST));
        return documents.send(found.content(), ApiNames.rendition(size));
    }

    private List<ScanPagesJson.PageJson> json(String id, List<ScanPage> pages) {
        Map<ContentId, ContentInfo> infos =
                contents.infos(pages.stream().map(ScanPage::content).toList());
        return pages.stream()
                .map(page -> json(id, page, infos.get(page.content())))
                .toList();
    }

    private static ScanPagesJson.PageJson json(String id, ScanPage page, ContentInfo info) {
        return new ScanPagesJson.PageJson(
                Long.toString(page.id()),
                page.position(),
                info.fileName().toString(),
                info.pages(),
                info.bytes(),
                "requests/" + id + "/pages/" + page.id() + "/picture?size=thumbnail");
    }

    private IntakeJson.FileJson result(UploadedFile file) {
        return file.refused() == null
                ? new IntakeJson.FileJson(
                        file.name(),
                        "stored",
                        null,
                        null,
                        file.blob().sha256(),
                        file.blob().bytes(),
                        null,
                        null,
                        null)
                : IntakeJson.FileJson.refused(
                        file.name(), file.refused().code().code(), problems.detail(file.refused()));
    }

    /**
     * How the scanned files shall lie.
     *
     * @param order ids in order
     * @param removed ids of those to take out; may be absent
     */
    public record OrderJson(List<String> order, List<String> removed) {
        List<Long> ids() {
            if (order == null) {
                throw new PlatformException(SharedError.MALFORMED_BODY);
            }
            return order.stream().map(Ids::parse).toList();
        }

        Set<Long> out() {
            return removed == null ? Set.of() : removed.stream().map(Ids::parse).collect(Collectors.toSet());
        }
    }

    /**
     * Where a file belongs.
     *
     * @param to the id of an open scan
     */
    @Schema(name = "MoveScanPageJson")
    public record MoveJson(String to) {}
}
