package org.waypost.samplemail;

/** What kind of mail a piece is: the mail types a location starts with. */
public enum MailKind {
    /** An envelope with a letter or a bill in it, with or without a window. */
    LETTER,
    /** A flat envelope for papers that are not folded. */
    LARGE_ENVELOPE,
    /** A magazine in clear wrap. */
    MAGAZINE,
    /** A box with a shipping label, or a padded bag. */
    PACKAGE,
    /** A window envelope with a check behind the window. */
    CHECK,
    /** An envelope that was signed for, mostly from a court, a lawyer or an authority. */
    CERTIFIED_OR_LEGAL,
    /** The written side of a picture postcard. */
    POSTCARD
}
