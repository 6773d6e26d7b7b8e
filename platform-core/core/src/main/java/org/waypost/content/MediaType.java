package org.waypost.content;

/** The kinds of files that are taken in, recognised by their bytes. */
public enum MediaType {
    /** A photograph. */
    JPEG("image/jpeg", "jpg"),
    /** A picture without loss. */
    PNG("image/png", "png"),
    /** A scan, possibly of several pages. */
    TIFF("image/tiff", "tif"),
    /** A document of pages. */
    PDF("application/pdf", "pdf");

    private final String contentType;
    private final String extension;

    MediaType(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    /** The name in HTTP headers. */
    public String contentType() {
        return contentType;
    }

    /** The end of a file name, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether it is pixels rather than a document. */
    public boolean isPicture() {
        return this != PDF;
    }
}
