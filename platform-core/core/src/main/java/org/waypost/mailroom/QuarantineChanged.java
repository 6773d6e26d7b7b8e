package org.waypost.mailroom;

/** A piece in quarantine went back to its sender, or something was noted about it. */
public record QuarantineChanged(MailItemId item) {}
