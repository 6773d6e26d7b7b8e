package org.waypost.web.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.registration.Certification;
import org.waypost.registration.CertifiedLine;
import org.waypost.registration.CertifiedList;

/**
 * Who signed a quarter's list.
 *
 * @param dueOn the day by which it was due
 * @param signedAt when, ISO 8601
 * @param signedBy the name of who signed
 * @param sha256 checksum of the list
 */
public record CertificationJson(String dueOn, String signedAt, String signedBy, String sha256) {
    static CertificationJson of(Certification signed) {
        return new CertificationJson(
                signed.dueOn().toString(), signed.signedAt().toString(), signed.signedBy(), signed.sha256());
    }

    /** Those that were signed, the latest first. */
    @Schema(name = "CertificationsJson")
    public record LogJson(List<CertificationJson> certifications) {}

    /** The day by which the list that was seen is due. */
    @Schema(name = "SignatureJson")
    public record SignJson(String dueOn) {}

    /**
     * A quarter's list.
     *
     * @param dueOn the day by which it is due
     * @param lines new, current and ended addressees, each in the order of the alphabet
     */
    @Schema(name = "CertifiedListJson")
    public record ListJson(String dueOn, List<LineJson> lines) {
        static ListJson of(CertifiedList list) {
            return new ListJson(
                    list.dueOn().toString(),
                    list.lines().stream().map(LineJson::of).toList());
        }
    }

    /**
     * An addressee on a list.
     *
     * @param part {@code new}, {@code current} or {@code ended}
     * @param addressee id of the renter or of the authorized recipient
     * @param customer id of the renter, or of the one at whose mailbox the recipient receives mail
     * @param name the name his mail is filed under
     * @param mailbox number of his mailbox; of somebody who left, the last
     * @param endedOn the first day on which he had no mailbox any more; absent while he has one
     */
    @Schema(name = "CertifiedLineJson")
    public record LineJson(
            String part, String addressee, String customer, String name, String mailbox, String endedOn) {
        private static LineJson of(CertifiedLine line) {
            return new LineJson(
                    line.part().apiName(),
                    Long.toString(line.addressee().value()),
                    Long.toString(line.customer().value()),
                    line.name(),
                    line.number(),
                    line.endedOn().map(LocalDate::toString).orElse(null));
        }
    }
}
