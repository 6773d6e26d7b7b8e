package org.waypost.spi.carrier;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.waypost.spi.Bytes;

/**
 * A call that reached an address which was given to a carrier.
 *
 * @param method as sent, in capital letters
 * @param path as sent, still encoded, with the query if there was one
 * @param headers by name in small letters; of several with one name the first
 * @param body as sent, to the byte: signatures are made over it
 * @since 0.1
 */
public record WebhookCall(String method, String path, Map<String, String> headers, Bytes body) {
    /**
     * Writes the names of headers in small letters.
     *
     * @since 0.1
     */
    public WebhookCall {
        Objects.requireNonNull(method);
        Objects.requireNonNull(path);
        Objects.requireNonNull(body);
        Map<String, String> small = new HashMap<>();
        headers.forEach((name, value) -> small.put(name.toLowerCase(Locale.ROOT), value));
        headers = Map.copyOf(small);
    }
}
