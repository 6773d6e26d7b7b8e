package org.waypost.web.rest;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.Destruction;
import org.waypost.requests.DestructionMethod;
import org.waypost.requests.DestructionRecord;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/**
 * The proof that pieces were destroyed together.
 *
 * @param id the id
 * @param number the number that people read
 * @param method {@code shred} or {@code recycle}
 * @param containerSeal number of the container's seal, or empty
 * @param witness who saw it, or empty
 * @param contractor the firm that did it, or empty
 * @param certificate number of the firm's certificate, or empty
 * @param weightGrams of all pieces together; 0 when it was not weighed
 * @param operator who did it
 * @param destroyedAt when, ISO 8601
 * @param requests the requests that ended with it
 */
public record DestructionJson(
        String id,
        String number,
        String method,
        String containerSeal,
        String witness,
        String contractor,
        String certificate,
        int weightGrams,
        String operator,
        String destroyedAt,
        List<String> requests) {
    static DestructionJson of(Destruction destruction, List<ActionRequest> requests) {
        DestructionRecord noted = destruction.noted();
        return new DestructionJson(
                Long.toString(destruction.id()),
                destruction.number(),
                MailItemJson.apiName(noted.method()),
                noted.containerSeal(),
                noted.witness(),
                noted.contractor(),
                noted.certificate(),
                noted.weightGrams(),
                destruction.operatorName(),
                destruction.destroyedAt().toString(),
                HandoverJson.ids(requests));
    }

    /**
     * What is destroyed, and what is noted about it. Texts may be absent.
     *
     * @param method {@code shred} or {@code recycle}
     * @param labels the codes on the pieces' labels, as they were scanned; up to 500
     */
    public record NewDestructionJson(
            String method,
            String containerSeal,
            String witness,
            String contractor,
            String certificate,
            Integer weightGrams,
            List<String> labels) {
        DestructionRecord noted() {
            return new DestructionRecord(
                    ApiNames.constant("method", String.valueOf(method), DestructionMethod.values()),
                    text(containerSeal),
                    text(witness),
                    text(contractor),
                    text(certificate),
                    Objects.requireNonNullElse(weightGrams, 0));
        }

        List<String> pieces() {
            if (labels == null || labels.contains(null)) {
                throw new PlatformException(SharedError.INVALID, "labels");
            }
            return labels;
        }

        private static String text(String given) {
            return Objects.requireNonNullElse(given, "");
        }
    }

    /**
     * What became of the pieces.
     *
     * @param destruction the proof; absent when every piece was refused
     * @param refused pieces that were not destroyed
     */
    @Schema(name = "DestroyedJson")
    public record ResultJson(DestructionJson destruction, List<RefusedPieceJson> refused) {}

    /**
     * A piece that must not be destroyed.
     *
     * @param label as it was given
     * @param code of the error
     * @param detail what it means
     */
    public record RefusedPieceJson(String label, String code, String detail) {}
}
