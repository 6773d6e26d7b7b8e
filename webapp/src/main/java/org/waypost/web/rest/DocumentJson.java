package org.waypost.web.rest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.shared.Ids;
import org.waypost.verification.Document;
import org.waypost.verification.DocumentType;
import org.waypost.verification.IdDetails;
import org.waypost.verification.IdPaper;
import org.waypost.verification.NewDocument;
import org.waypost.verification.RejectionReason;
import org.waypost.web.rest.UploadedFiles.Upload;

/**
 * A paper of a renter or of an authorized recipient. The number that stands on it is not told here.
 *
 * @param id the id
 * @param type what it is there for, for instance {@code photo_id}
 * @param paper which ID it is, for instance {@code passport}; absent for what is no ID
 * @param issuer who gave it out, or empty
 * @param expiresOn its last day; absent without one
 * @param state for instance {@code in_review}
 * @param rejectedFor why it was rejected, for instance {@code unreadable}; absent when it was not
 * @param reason what was said about a rejection, or empty
 * @param recipient the authorized recipient whose it is; absent for the renter's own
 * @param uploadedAt when it came in, ISO 8601
 * @param decidedAt when it was approved or rejected; absent before
 * @param front address of the picture of its front, below the base of the interface
 * @param back address of the picture of its back; absent without one
 * @param version to be sent back with a decision
 */
public record DocumentJson(
        String id,
        String type,
        String paper,
        String issuer,
        String expiresOn,
        String state,
        String rejectedFor,
        String reason,
        String recipient,
        String uploadedAt,
        String decidedAt,
        String front,
        String back,
        long version) {
    static DocumentJson of(Document document) {
        String id = Long.toString(document.documentId().value());
        String picture = "documents/" + id + "/picture?size=preview&side=";
        return new DocumentJson(
                id,
                MailItemJson.apiName(document.type()),
                document.paper().map(MailItemJson::apiName).orElse(null),
                document.issuer(),
                text(document.expiresOn()),
                MailItemJson.apiName(document.state()),
                document.rejectedFor().map(MailItemJson::apiName).orElse(null),
                document.reason(),
                text(document.recipient().map(AuthorizedRecipientId::value)),
                document.uploadedAt().toString(),
                text(document.decidedAt()),
                picture + "front",
                document.hasBack() ? picture + "back" : null,
                document.version());
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    /** Documents, the newest first. */
    @Schema(name = "DocumentsJson")
    public record ListJson(List<DocumentJson> documents) {}

    /**
     * What is uploaded.
     *
     * @param type for instance {@code photo_id}
     * @param paper which ID it is; absent for what is no ID
     * @param number that stands on it; may be absent
     * @param issuer who gave it out; may be absent
     * @param expiresOn its last day; may be absent
     * @param recipient the authorized recipient whose it is; absent for one's own
     */
    public record NewDocumentJson(
            String type, String paper, String number, String issuer, String expiresOn, String recipient) {
        /** The document with the files that came with it. */
        NewDocument with(Upload sent) {
            return new NewDocument(documentType(), details(), whose(), sent.blob("front"), sent.blob("back"));
        }

        private DocumentType documentType() {
            return ApiNames.constant("type", String.valueOf(type), DocumentType.values());
        }

        private IdDetails details() {
            return new IdDetails(
                    filled(paper).map(name -> ApiNames.constant("paper", name, IdPaper.values())),
                    Objects.requireNonNullElse(number, ""),
                    Objects.requireNonNullElse(issuer, ""),
                    filled(expiresOn).map(day -> ApiNames.day("expiresOn", day)));
        }

        private Optional<AuthorizedRecipientId> whose() {
            return filled(recipient).map(Ids::parse).map(AuthorizedRecipientId::new);
        }

        private static Optional<String> filled(String text) {
            return Optional.ofNullable(text).filter(some -> !some.isBlank());
        }
    }

    /** The version of the document that was looked at. */
    @Schema(name = "ApprovalJson")
    public record ApprovalJson(long version) {}

    /**
     * Why it is not good.
     *
     * @param version of the document that was looked at
     * @param why for instance {@code unreadable}
     * @param words for the renter, up to 1,000 characters; may be absent unless {@code why} is {@code other}
     */
    @Schema(name = "RejectionJson")
    public record RejectionJson(long version, String why, String words) {
        RejectionReason reason() {
            return ApiNames.constant("why", String.valueOf(why), RejectionReason.values());
        }

        String said() {
            return Objects.requireNonNullElse(words, "");
        }
    }
}
