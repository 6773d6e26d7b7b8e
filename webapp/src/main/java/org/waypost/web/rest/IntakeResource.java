package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.mailroom.IntakeResult;
import org.waypost.mailroom.RecordMail;
import org.waypost.mailroom.RecordMail.Photograph;
import org.waypost.mailroom.RecordMail.Piece;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.rest.UploadedFiles.Upload;
import org.waypost.web.rest.UploadedFiles.UploadedFile;

/** Takes photographs in, up to fifty a request, with a result and checksum for each. */
@Path("intake")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mailroom")
public class IntakeResource {
    @Inject
    private UploadedFiles files;

    @Inject
    private OncePerKey oncePerKey;

    @Inject
    private RecordMail recordMail;

    @Inject
    private Access access;

    @Inject
    private ProblemTexts problems;

    @Inject
    private HttpServletRequest request;

    /** Every file that is answered as stored survives whatever happens next; send again what was not answered. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Record photographed pieces",
            description =
                    "Parts named file, up to 50; a text part keepDuplicates=true records bytes that are there already."
                            + " To resume, send again what was not answered, under the same Idempotency-Key or without one:"
                            + " files are recognised by their checksum.")
    @APIResponse(responseCode = "200", description = "One result per file, in their order")
    @APIResponse(responseCode = "413", description = "Too many files: MAILROOM-0007")
    public IntakeJson intake() {
        access.require(Permission.MAIL_RECORD);
        Upload upload = files.read(request);
        List<Photograph> photographs = upload.files().stream()
                .filter(file -> file.blob() != null)
                .map(file -> new Photograph(file.name(), file.blob()))
                .toList();
        return oncePerKey.register(
                upload,
                IntakeJson.class,
                () -> answer(
                        upload.files(), recordMail.record(Piece.each(photographs), upload.says("keepDuplicates"))));
    }

    private IntakeJson answer(List<UploadedFile> uploaded, List<IntakeResult> recorded) {
        Iterator<IntakeResult> results = recorded.iterator();
        List<IntakeJson.FileJson> answers = new ArrayList<>();
        for (UploadedFile file : uploaded) {
            answers.add(file.refused() == null ? json(results.next()) : refused(file.name(), file.refused()));
        }
        return new IntakeJson(answers);
    }

    private IntakeJson.FileJson json(IntakeResult result) {
        if (result instanceof IntakeResult.Stored stored) {
            return new IntakeJson.FileJson(
                    stored.fileName(),
                    "stored",
                    Long.toString(stored.item().value()),
                    stored.labelCode(),
                    stored.blob().sha256(),
                    stored.blob().bytes(),
                    null,
                    null);
        }
        IntakeResult.Duplicate duplicate = (IntakeResult.Duplicate) result;
        return new IntakeJson.FileJson(
                duplicate.fileName(),
                "duplicate",
                Long.toString(duplicate.item().value()),
                duplicate.labelCode(),
                duplicate.sha256(),
                null,
                null,
                null);
    }

    private IntakeJson.FileJson refused(String name, PlatformException reason) {
        return new IntakeJson.FileJson(
                name, "refused", null, null, null, null, reason.code().code(), problems.detail(reason));
    }
}
