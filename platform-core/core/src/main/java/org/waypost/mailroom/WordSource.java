package org.waypost.mailroom;

/** From where a word is known by which a piece is found. */
public enum WordSource {
    /** Somebody noted it: mailbox, recipient, sender, tracking number, shelf, label. */
    NOTED("N"),
    /** It was read in the photograph. */
    READ("R");

    private final String code;

    WordSource(String code) {
        this.code = code;
    }

    /** How it stands in a row. */
    public String code() {
        return code;
    }
}
