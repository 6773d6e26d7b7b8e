package org.waypost.web.requests;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Base64;
import java.util.Optional;

/** A picture that a script of the page made, as it comes in a field: a data URL. */
public final class DrawnPicture {
    private static final String MARK = ";base64,";

    private DrawnPicture() {}

    /** Its bytes; none for an empty field and for what is no picture. */
    public static Optional<InputStream> of(String field) {
        int start = field.indexOf(MARK);
        if (!field.startsWith("data:image/") || start < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ByteArrayInputStream(Base64.getDecoder().decode(field.substring(start + MARK.length()))));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
