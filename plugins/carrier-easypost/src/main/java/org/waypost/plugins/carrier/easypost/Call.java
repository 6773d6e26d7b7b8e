package org.waypost.plugins.carrier.easypost;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.json.JSONObject;
import org.waypost.spi.SpiErrorCode;

/**
 * A request to EasyPost.
 *
 * @param method of HTTP
 * @param path below the API's version, with the query
 * @param body in JSON; empty when there is none
 * @param unclear what it means when no answer comes, or one that says nothing
 */
record Call(String method, String path, String body, SpiErrorCode unclear) {
    static Call get(String path) {
        return new Call("GET", path, "", SpiErrorCode.DOWN);
    }

    static Call post(String path, JSONObject body) {
        return new Call("POST", path, body.toString(), SpiErrorCode.DOWN);
    }

    static Call put(String path, JSONObject body) {
        return new Call("PUT", path, body.toString(), SpiErrorCode.DOWN);
    }

    static Call delete(String path) {
        return new Call("DELETE", path, "", SpiErrorCode.DOWN);
    }

    /** The same for something that may not happen twice. */
    Call costing() {
        return new Call(method, path, body, SpiErrorCode.OUTCOME_UNKNOWN);
    }

    /** A part of a path. */
    static String part(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
