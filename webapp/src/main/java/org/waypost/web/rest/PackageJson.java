package org.waypost.web.rest;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.content.StoredBlob;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailType;
import org.waypost.mailroom.ReceivePackageCommand;

/**
 * A parcel at the counter. Absent fields are unknown; measures are millimetres and grams.
 *
 * @param trackingNumber as it was scanned; without a carrier it is read here
 * @param mailbox number; may be absent when the parcel is expected
 * @param recipient one of the mailbox's names; absent for the renter's
 * @param keepDuplicate to record it although its tracking number came in during the last 90 days
 */
@Schema(
        example = "{\"trackingNumber\":\"1Z999AA10123456784\",\"mailbox\":\"214\",\"weightGrams\":1360,"
                + "\"lengthMm\":300,\"widthMm\":220,\"heightMm\":110,\"shelf\":\"P-03\"}")
public record PackageJson(
        String trackingNumber,
        String carrier,
        String mailbox,
        String recipient,
        String sender,
        BigDecimal lengthMm,
        BigDecimal widthMm,
        BigDecimal heightMm,
        BigDecimal weightGrams,
        String shelf,
        String details,
        Boolean keepDuplicate) {

    ReceivePackageCommand received(Optional<StoredBlob> photograph) {
        MailDetails noted = new MailDetails(
                sender,
                MailType.PACKAGE,
                MailDetailsJson.whole("lengthMm", lengthMm, 0),
                MailDetailsJson.whole("widthMm", widthMm, 0),
                MailDetailsJson.whole("heightMm", heightMm, 0),
                MailDetailsJson.whole("weightGrams", weightGrams, 0),
                details,
                carrier,
                trackingNumber,
                shelf);
        return new ReceivePackageCommand(
                Objects.requireNonNullElse(mailbox, ""),
                Objects.requireNonNullElse(recipient, ""),
                noted,
                photograph,
                Boolean.TRUE.equals(keepDuplicate));
    }
}
