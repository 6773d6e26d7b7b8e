package org.waypost.web.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.mailroom.PackageReceipt;

/**
 * What became of a parcel.
 *
 * @param status {@code received}, or {@code duplicate} when its tracking number came in lately and nothing was recorded
 * @param item the piece it became, or the one that came in lately
 */
public record PackageReceiptJson(
        @Schema(example = "received") String status, MailItemJson item) {
    static PackageReceiptJson of(PackageReceipt receipt) {
        return new PackageReceiptJson(
                receipt instanceof PackageReceipt.Received ? "received" : "duplicate", MailItemJson.of(receipt.item()));
    }
}
