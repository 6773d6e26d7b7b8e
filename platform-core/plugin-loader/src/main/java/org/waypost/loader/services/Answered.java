package org.waypost.loader.services;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;

/** One answer of a server, read to its end within a limit. */
record Answered(int status, HttpHeaders headers, Bytes body) {
    static Answered read(ClassicHttpResponse response, int limit) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(header.getValue());
        }
        byte[] body = body(response, limit);
        if (isGzip(headers) && body.length > 0) {
            body = unpacked(body, limit);
            headers.remove("Content-Encoding");
            headers.remove("Content-Length");
        }
        return new Answered(response.getCode(), HttpHeaders.of(headers, (name, value) -> true), Bytes.of(body));
    }

    private static byte[] body(ClassicHttpResponse response, int limit) throws IOException {
        if (response.getEntity() == null) {
            return new byte[0];
        }
        try (InputStream stream = response.getEntity().getContent()) {
            return limited(stream, limit);
        }
    }

    private static byte[] unpacked(byte[] packed, int limit) throws TooLong {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return limited(stream, limit);
        } catch (TooLong e) {
            throw e;
        } catch (IOException e) {
            throw new SpiException(SpiErrorCode.DOWN, "The answer's body is no sound gzip", e);
        }
    }

    private static byte[] limited(InputStream stream, int limit) throws IOException {
        byte[] body = stream.readNBytes(limit + 1);
        if (body.length > limit) {
            throw new TooLong(limit);
        }
        return body;
    }

    private static boolean isGzip(Map<String, List<String>> headers) {
        List<String> encodings = headers.getOrDefault("Content-Encoding", List.of());
        return encodings.size() == 1 && encodings.get(0).trim().matches("(?i)(x-)?gzip");
    }

    /** Where the server sends the caller instead, if it does. */
    Optional<String> location() {
        boolean redirect = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        return redirect ? headers.firstValue("Location") : Optional.empty();
    }

    /** The body is longer than allowed. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong(int limit) {
            super("The answer's body has more than " + limit + " bytes");
        }
    }
}
