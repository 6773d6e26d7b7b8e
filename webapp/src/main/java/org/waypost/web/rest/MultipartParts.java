package org.waypost.web.rest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * The parts of a multipart body, one after the other while it arrives. No more than a buffer of it is in memory, however
 * long its lines, headers and parts are; a body that ends before its last boundary fails.
 */
final class MultipartParts {
    private static final int BUFFER = 64 * 1024;
    private static final int LONGEST_HEADER = 8 * 1024;
    private static final int MOST_HEADERS = 16;
    private static final MimeConfig STRICT = MimeConfig.custom()
            .setStrictParsing(true)
            .setMalformedHeaderStartsBody(false)
            .setMaxLineLen(LONGEST_HEADER)
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxHeaderCount(MOST_HEADERS)
            .build();

    private final MimeTokenStream tokens = new MimeTokenStream(STRICT);
    private HeaderParameters disposition = HeaderParameters.of("");

    /**
     * Nothing is read before the first {@link #next()}.
     *
     * @throws IOException when that is no type of a multipart body
     */
    MultipartParts(String contentType, InputStream body) throws IOException {
        try {
            tokens.parseHeadless(new BufferedInputStream(body, BUFFER), contentType);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        if (tokens.getState() != EntityState.T_START_MULTIPART) {
            throw new IOException("no multipart: " + contentType);
        }
        tokens.setRecursionMode(RecursionMode.M_FLAT); // a file that calls itself multipart is a file
    }

    /**
     * Goes to the next part, behind what was not read of the last one.
     *
     * @throws IOException when the body is not built as it should, ends too early or cannot be read
     */
    boolean next() throws IOException {
        disposition = HeaderParameters.of("");
        try {
            EntityState state = tokens.next();
            while (state != EntityState.T_BODY && state != EntityState.T_END_OF_STREAM) {
                if (state == EntityState.T_FIELD) {
                    look(tokens.getField());
                }
                state = tokens.next();
            }
            return state == EntityState.T_BODY;
        } catch (MimeException e) {
            throw new IOException(e);
        }
    }

    private void look(Field field) {
        if (field.getName().equalsIgnoreCase("Content-Disposition")) {
            disposition = HeaderParameters.of(new String(field.getRaw().toByteArray(), StandardCharsets.UTF_8));
        }
    }

    /** What the part is called in the form; empty when it has no name. */
    String name() {
        return disposition.value("name").orElse("");
    }

    /** As it was sent, with whatever characters; there when the part is a file. */
    Optional<String> fileName() {
        return disposition.value("filename");
    }

    /** The bytes of this part, to be read before the next one and not closed. */
    InputStream content() {
        return tokens.getInputStream();
    }
}
