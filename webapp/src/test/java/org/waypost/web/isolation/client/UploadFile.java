package org.waypost.web.isolation.client;

import java.nio.charset.StandardCharsets;

/** One part of an upload: a file, or a text. */
public final class UploadFile {
    private final String field;
    private final String name;
    private final byte[] bytes;

    private UploadFile(String field, String name, byte[] bytes) {
        this.field = field;
        this.name = name;
        this.bytes = bytes.clone();
    }

    /** A file whose name goes into the header as it is. */
    public static UploadFile of(String name, byte[] bytes) {
        return new UploadFile("file", name, bytes);
    }

    /** A file as a part of that name. */
    public static UploadFile part(String field, String name, byte[] bytes) {
        return new UploadFile(field, name, bytes);
    }

    public static UploadFile text(String field, String value) {
        return new UploadFile(field, null, value.getBytes(StandardCharsets.UTF_8));
    }

    /** The lines before the bytes. */
    String head() {
        String head = "Content-Disposition: form-data; name=\"" + field + "\"";
        return name == null
                ? head + "\r\n\r\n"
                : head + "; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
