package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.content.ContentId;
import org.waypost.content.PictureEdit;
import org.waypost.mailroom.EditPicture;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailroomError;
import org.waypost.mailroom.PicturePage;
import org.waypost.mailroom.PictureVersions;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/** The photographs of a piece and their versions. */
@Path("items/{id}/pictures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "mailroom")
public class ItemPicturesResource {
    @Inject
    private PictureVersions versions;

    @Inject
    private EditPicture editPicture;

    @Inject
    private OncePerKey oncePerKey;

    /** What it shows. */
    @GET
    @Operation(summary = "Its photographs, front first, with their earlier versions")
    @APIResponse(responseCode = "404", description = "MAILROOM-0001")
    @APIResponseSchema(PicturesJson.class)
    public PicturesJson list(@PathParam("id") String id) {
        return list(MailItemId.of(id));
    }

    /** Turns and cuts a photograph. */
    @POST
    @Path("{number}/edit")
    @Operation(
            summary = "Turn a photograph and cut something out of it, as a new version",
            description = "The copy is made of the original, which is kept. Page 1 is the front.")
    @APIResponse(responseCode = "404", description = "MAILROOM-0001, MAILROOM-0008")
    @APIResponse(responseCode = "409", description = "Somebody else changed it meanwhile: MAILROOM-0003")
    @APIResponse(responseCode = "422", description = "Not within the picture, or nothing would change: MAILROOM-0044")
    @APIResponseSchema(PicturesJson.class)
    public PicturesJson edit(@PathParam("id") String id, @PathParam("number") String number, EditJson body) {
        MailItemId item = MailItemId.of(id);
        if (body == null) {
            throw new PlatformException(SharedError.MALFORMED_BODY);
        }
        return oncePerKey
                .given(PicturesJson.class)
                .orElseGet(() -> editPicture.edit(
                        item,
                        ApiNames.number("number", number),
                        body.edit(),
                        end -> oncePerKey.end(
                                PicturesJson.class, () -> list(end.get().itemId()))));
    }

    /** Shows an earlier version again. */
    @POST
    @Path("{number}/restore")
    @Idempotent
    @Operation(summary = "Show an earlier version of a photograph again")
    @APIResponse(responseCode = "404", description = "MAILROOM-0001, MAILROOM-0008")
    @APIResponseSchema(PicturesJson.class)
    public PicturesJson restore(@PathParam("id") String id, @PathParam("number") String number, VersionJson body) {
        ContentId version = ContentId.of(String.valueOf(body.version()));
        return list(versions.restore(MailItemId.of(id), ApiNames.number("number", number), version)
                .itemId());
    }

    private PicturesJson list(MailItemId item) {
        return PicturesJson.of(Long.toString(item.value()), versions.of(item));
    }

    /** The photographs. */
    public record PicturesJson(List<PictureJson> pictures) {
        static PicturesJson of(String id, List<PicturePage> pages) {
            return new PicturesJson(IntStream.rangeClosed(1, pages.size())
                    .mapToObj(number -> PictureJson.of(id, number, pages.get(number - 1)))
                    .toList());
        }
    }

    /**
     * A photograph.
     *
     * @param number the front is 1
     * @param version what is shown now
     * @param preview its address, below the base of the interface
     * @param earlier versions that are kept, oldest first
     */
    public record PictureJson(int number, String version, String preview, List<String> earlier) {
        static PictureJson of(String id, int number, PicturePage page) {
            return new PictureJson(
                    number,
                    Long.toString(page.shown().value()),
                    "items/" + id + "/picture?size=preview&page=" + number,
                    page.earlier().stream()
                            .map(version -> Long.toString(version.value()))
                            .toList());
        }
    }

    /** Which version to show. */
    public record VersionJson(String version) {}

    /**
     * How to change it: first turned, then cut.
     *
     * @param rotate degrees clockwise: 0, 90, 180 or 270
     * @param crop what stays of the turned picture; all of it when absent
     */
    @Schema(name = "PictureEditJson")
    public record EditJson(@Schema(example = "90") int rotate, CropJson crop) {
        private static final int QUARTER = 90;

        PictureEdit edit() {
            if (rotate < 0 || rotate % QUARTER != 0) {
                throw new PlatformException(MailroomError.BAD_EDIT);
            }
            CropJson cut = crop == null ? CropJson.ALL : crop;
            return new PictureEdit(rotate / QUARTER % 4, cut.left, cut.top, cut.width, cut.height);
        }
    }

    /** A part of a picture, in shares of its width and height from its top left. */
    public record CropJson(
            @Schema(example = "0.1") double left,
            @Schema(example = "0.2") double top,
            @Schema(example = "0.5") double width,
            @Schema(example = "0.5") double height) {
        static final CropJson ALL = new CropJson(0, 0, 1, 1);
    }
}
