package org.waypost.spi.recognizer;

/**
 * What a clerk would read off a piece of mail.
 *
 * @since 0.1
 */
public enum FieldKind {
    /** A name in the address: a person or a company; there may be several. */
    RECIPIENT,
    /** The number of the private mailbox, without {@code PMB}, {@code #} or the like. */
    MAILBOX_NUMBER,
    /** Who sent it. */
    SENDER,
    /** The carrier's short code, as in tracking numbers, for instance {@code usps}. */
    CARRIER,
    /** The carrier's number. */
    TRACKING_NUMBER,
    /** The piece is to go back: the words on it. */
    RETURN_TO_SENDER,
    /** The piece has legal weight (certified, registered, court, service of process): the words on it. */
    LEGAL_MARK
}
