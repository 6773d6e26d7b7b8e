package org.waypost.requests;

import java.nio.ByteBuffer;
import java.util.Map;

/**
 * A call that reached the location's address for a carrier. Anybody may have sent it.
 *
 * @param method as sent
 * @param path as sent, still encoded, with the query if there was one
 * @param headers by name; of several with one name the first
 * @param body as sent, to the byte
 */
public record CarrierCall(String method, String path, Map<String, String> headers, ByteBuffer body) {
    /** Copies the headers. */
    public CarrierCall {
        headers = Map.copyOf(headers);
    }
}
