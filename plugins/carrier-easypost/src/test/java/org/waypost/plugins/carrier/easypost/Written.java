package org.waypost.plugins.carrier.easypost;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.json.JSONObject;

/** Answers written by hand. */
final class Written {
    private Written() {}

    static JSONObject answer(String name) {
        try (InputStream file = Written.class.getResourceAsStream(name + ".json")) {
            return new JSONObject(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JSONObject error(String code, String message) {
        return new JSONObject().put("error", new JSONObject().put("code", code).put("message", message));
    }

    static JSONObject event(String description, JSONObject result) {
        return new JSONObject()
                .put("id", "evt_1")
                .put("object", "Event")
                .put("description", description)
                .put("result", result);
    }
}
