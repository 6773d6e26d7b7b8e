package org.waypost.mailroom;

import java.util.Arrays;
import java.util.Optional;

/** What a label is written in. */
public enum LabelFormat {
    /** For every printer. */
    PDF("pdf", "application/pdf"),
    /** The language of Zebra's label printers. */
    ZPL("zpl", "text/plain; charset=UTF-8");

    private final String code;
    private final String contentType;

    LabelFormat(String code, String contentType) {
        this.code = code;
        this.contentType = contentType;
    }

    /** The one that addresses call so. */
    public static Optional<LabelFormat> named(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }

    /** How addresses call it, and the end of a file name. */
    public String code() {
        return code;
    }

    /** For the HTTP header. */
    public String contentType() {
        return contentType;
    }
}
