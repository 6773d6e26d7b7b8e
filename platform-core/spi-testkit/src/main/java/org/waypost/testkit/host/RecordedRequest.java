package org.waypost.testkit.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waypost.spi.Bytes;

/**
 * A request that reached a {@link RecordingHttpServer}.
 *
 * @param method as sent, in capital letters
 * @param host the host and port that the plugin meant, also when {@link RecordingHttpServer#http()} led the request here
 * @param path as sent, still encoded
 * @param query as sent, still encoded and without the question mark; empty when there was none
 * @param headers by name, in any case of letters
 * @param body empty when there was none
 * @since 0.1
 */
public record RecordedRequest(
        String method, String host, String path, String query, Map<String, List<String>> headers, Bytes body) {
    /**
     * Makes the names of headers findable in any case of letters.
     *
     * @since 0.1
     */
    public RecordedRequest {
        Map<String, List<String>> findable = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        findable.putAll(headers);
        headers = findable;
    }

    /**
     * The first value of a header.
     *
     * @param name in any case of letters
     * @return the value, if the header was sent
     * @since 0.1
     */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }
}
