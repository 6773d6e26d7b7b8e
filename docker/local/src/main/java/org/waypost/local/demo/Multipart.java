package org.waypost.local.demo;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Pictures as the body of a form upload, each a part named {@code file}. */
public final class Multipart {
    private final String boundary = "waypost-" + UUID.randomUUID();
    private final List<Picture> pictures;

    /** Of these. */
    public Multipart(List<Picture> pictures) {
        this.pictures = pictures;
    }

    /** With its boundary. */
    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** The body, as often as it is asked for. */
    public BodyPublisher publisher() {
        List<byte[]> pieces = new ArrayList<>();
        for (Picture picture : pictures) {
            pieces.add(bytes("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                    + picture.name().replace("\"", "%22") + "\"\r\nContent-Type: image/jpeg\r\n\r\n"));
            pieces.add(picture.bytes());
            pieces.add(bytes("\r\n"));
        }
        pieces.add(bytes("--" + boundary + "--\r\n"));
        return BodyPublishers.ofByteArrays(pieces);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
