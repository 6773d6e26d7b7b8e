package org.waypost.web.isolation.client;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes parts as a browser would, except that names go out exactly as given, however evil. */
final class MultipartBody {
    private static final String BOUNDARY = "----waypost-7d1f0c";

    private MultipartBody() {}

    static Body of(UploadFile... files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (UploadFile file : files) {
            out.writeBytes(("--" + BOUNDARY + "\r\n" + file.head()).getBytes(StandardCharsets.UTF_8));
            out.writeBytes(file.bytes());
            out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return new Body("multipart/form-data; boundary=" + BOUNDARY, out.toByteArray());
    }
}
