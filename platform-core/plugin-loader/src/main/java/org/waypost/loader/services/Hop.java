package org.waypost.loader.services;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;

/**
 * One request on the way to its last answer.
 *
 * @param method as it is sent
 * @param uri where to
 * @param headers the plugin's
 * @param body may be empty
 */
record Hop(String method, URI uri, Map<String, List<String>> headers, Bytes body) {
    private static final Set<String> OURS =
            Set.of("host", "content-length", "transfer-encoding", "connection", "upgrade", "expect", "te", "trailer");
    private static final Set<String> HARMLESS =
            Set.of("accept", "accept-charset", "accept-encoding", "accept-language", "content-type", "user-agent");

    /** Whether sending it again would do no harm. */
    boolean isSafe() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** What follows from a redirect. Another origin gets no header but harmless ones: any other may be a credential. */
    Hop redirected(int status, String location) {
        URI target = target(location);
        boolean created = status == 303 && !method.equals("HEAD");
        boolean becomesGet = created || (status <= 302 && method.equals("POST"));
        Map<String, List<String>> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        kept.putAll(headers);
        if (!sameOrigin(target)) {
            kept.keySet().removeIf(name -> !HARMLESS.contains(name.toLowerCase(Locale.ROOT)));
        }
        if (becomesGet) {
            kept.remove("Content-Type");
        }
        return new Hop(becomesGet ? "GET" : method, target, kept, becomesGet ? Bytes.of(new byte[0]) : body);
    }

    private URI target(String location) {
        try {
            return uri.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new SpiException(SpiErrorCode.DOWN, "The server redirects to an address that is none", e);
        }
    }

    private boolean sameOrigin(URI other) {
        return uri.getScheme().equalsIgnoreCase(other.getScheme())
                && uri.getHost().equalsIgnoreCase(other.getHost())
                && uri.getPort() == other.getPort();
    }

    HttpUriRequestBase request() {
        HttpUriRequestBase request = new HttpUriRequestBase(method, uri);
        headers.forEach((name, values) -> {
            if (!OURS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.addHeader(name, value));
            }
        });
        if (!headers.containsKey("Accept-Encoding")) {
            request.addHeader("Accept-Encoding", "gzip");
        }
        if (body.size() > 0 || !isSafe()) {
            request.setEntity(new ByteArrayEntity(body.toArray(), (ContentType) null));
        }
        return request;
    }
}
