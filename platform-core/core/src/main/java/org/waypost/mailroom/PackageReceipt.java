package org.waypost.mailroom;

/** What became of a parcel at the counter. */
public sealed interface PackageReceipt {
    /** The piece it is. */
    MailItem item();

    /** It is in storage and its renter is told. */
    record Received(MailItem item) implements PackageReceipt {}

    /** Its tracking number came in lately, as the piece named; nothing was recorded. */
    record AlreadyReceived(MailItem item) implements PackageReceipt {}
}
