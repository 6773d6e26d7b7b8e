package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.ListDestinations;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.UploadMail;
import org.waypost.mailroom.UploadTerms;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.rest.UploadedFiles.Upload;

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
    private UploadMail uploadMail;

    @Inject
    private ListDestinations destinations;

    @Inject
    private FindMail mail;

    @Inject
    private Access access;

    @Inject
    private ProblemTexts problems;

    @Inject
    private HttpServletRequest request;

    /**
     * Every file that is answered as stored survives whatever happens next; send again what was not answered. What cannot be
     * assigned as asked is stored all the same, and says why it waits.
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = IntakeForm.class)))
    @Operation(
            summary = "Record photographed pieces, and assign them if a mailbox is given",
            description =
                    "Parts named file, up to 50. Text parts, all optional: keepDuplicates=true records bytes that are there"
                            + " already; mailbox (a number) and recipient assign every piece at once, its renter is told;"
                            + " grouping=each (each file is a piece, the default) or one (all files are the pages of one"
                            + " piece, front first); pieces, one key per file separated by commas: files with the same key"
                            + " are the pages of one piece; metadata, the JSON of PUT items/{id}/metadata, for every piece."
                            + " To resume, send again what was not answered, under the same Idempotency-Key or without one:"
                            + " files are recognised by their checksum.")
    @APIResponse(responseCode = "200", description = "One result per file, in their order")
    @APIResponse(responseCode = "413", description = "Too many files: MAILROOM-0007")
    @APIResponse(responseCode = "422", description = "A text part makes no sense: PLATFORM-0012, MAILROOM-0004")
    public IntakeJson intake() {
        access.require(Permission.MAIL_RECORD);
        Upload upload = files.read(request);
        UploadedPieces pieces = new UploadedPieces(upload);
        UploadTerms terms = terms(upload);
        try {
            return oncePerKey.register(upload, IntakeJson.class, () -> take(upload, pieces, terms));
        } catch (NotAssigned refused) {
            return oncePerKey.register(
                    upload, IntakeJson.class, () -> keep(upload, pieces, terms.unassigned(), refused.reason()));
        }
    }

    /** Where mail may be addressed to. */
    @GET
    @Path("mailboxes")
    @Operation(summary = "Every mailbox that somebody rents or rented until lately, with all its names")
    @APIResponse(responseCode = "200", description = "By number")
    public DestinationsJson mailboxes() {
        return new DestinationsJson(
                destinations.all().stream().map(DestinationJson::of).toList());
    }

    /** Who wrote to a mailbox before. */
    @GET
    @Path("senders")
    @Operation(summary = "Senders of earlier pieces of a mailbox, the most frequent first")
    @APIResponse(responseCode = "200", description = "Names")
    public SendersJson senders(@QueryParam("mailbox") @DefaultValue("") String mailbox) {
        return new SendersJson(mail.earlierSenders(mailbox));
    }

    private IntakeJson take(Upload upload, UploadedPieces pieces, UploadTerms terms) {
        try {
            return new IntakeAnswer(upload, problems)
                    .of(pieces.byFile(uploadMail.upload(pieces.pieces(), terms)), terms.mailbox(), Optional.empty());
        } catch (PlatformException refused) {
            throw terms.mailbox().isEmpty() ? refused : new NotAssigned(refused);
        }
    }

    private IntakeJson keep(Upload upload, UploadedPieces pieces, UploadTerms terms, PlatformException reason) {
        return new IntakeAnswer(upload, problems)
                .of(pieces.byFile(uploadMail.upload(pieces.pieces(), terms)), "", Optional.of(reason));
    }

    private static UploadTerms terms(Upload upload) {
        return new UploadTerms(
                upload.says("keepDuplicates"),
                upload.texts().getOrDefault("mailbox", ""),
                upload.texts().getOrDefault("recipient", ""),
                noted(upload.texts().get("metadata")));
    }

    private static MailDetails noted(String metadata) {
        try {
            return metadata == null
                    ? MailDetails.UNKNOWN
                    : JsonSettings.JSON
                            .fromJson(metadata, MailDetailsJson.class)
                            .asFirstNoted();
        } catch (JsonbException malformed) {
            throw new PlatformException(SharedError.INVALID, malformed, "metadata");
        }
    }

    /** By number. */
    public record DestinationsJson(List<DestinationJson> mailboxes) {}

    /**
     * A mailbox number, the name it is filed under, all names that may receive mail there, whether it may be released, and by
     * which exception, if by any.
     */
    public record DestinationJson(
            String mailbox, String renter, List<String> names, String standing, ServedJson served) {
        static DestinationJson of(ListDestinations.Destination destination) {
            return new DestinationJson(
                    destination.mailbox(),
                    destination.renter(),
                    destination.names(),
                    MailItemJson.apiName(destination.standing()),
                    destination.served().map(ServedJson::of).orElse(null));
        }
    }

    /** The most frequent first. */
    public record SendersJson(List<String> senders) {}

    /** The pieces could not be assigned as asked, and nothing was recorded. */
    private static final class NotAssigned extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotAssigned(PlatformException reason) {
            super(reason);
        }

        PlatformException reason() {
            return (PlatformException) getCause();
        }
    }
}
