package org.waypost.mailroom;

/** A piece in quarantine went back to its sender, or something was noted about it; or a renter left a piece behind. */
public record QuarantineChanged(MailItemId item) {}
