package org.waypost.spi.carrier;

/**
 * What a label is for: a page for any printer, a picture, or the language of a label printer.
 *
 * @since 0.1
 */
public enum LabelFormat {
    /** A PDF page. */
    PDF("application/pdf"),
    /** A picture. */
    PNG("image/png"),
    /** Zebra's language, as text. */
    ZPL("application/vnd.zebra.zpl");

    private final String mediaType;

    LabelFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * The media type of such a file.
     *
     * @return for instance {@code application/pdf}
     * @since 0.1
     */
    public String mediaType() {
        return mediaType;
    }
}
