package org.waypost.web.isolation.client;

import java.nio.charset.StandardCharsets;

/** What a request carries. */
public final class Body {
    public static final Body NONE = new Body("", new byte[0]);

    private final String contentType;
    private final byte[] bytes;

    /** Bytes of a kind; an empty kind sends no header. */
    public Body(String contentType, byte[] bytes) {
        this.contentType = contentType;
        this.bytes = bytes.clone();
    }

    public static Body json(String text) {
        return new Body("application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    public static Body form(String text) {
        return new Body("application/x-www-form-urlencoded", text.getBytes(StandardCharsets.UTF_8));
    }

    public static Body files(UploadFile... files) {
        return MultipartBody.of(files);
    }

    public String contentType() {
        return contentType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
