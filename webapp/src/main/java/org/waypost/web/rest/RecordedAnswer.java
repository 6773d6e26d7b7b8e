package org.waypost.web.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Type;

/**
 * An answer as it is kept and given again.
 *
 * @param status the HTTP status
 * @param body JSON, or empty
 */
record RecordedAnswer(int status, String body) {
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    /** Of what a resource's method returned: a response, a record that becomes JSON, or nothing. */
    static RecordedAnswer of(Object returned) {
        if (returned instanceof Response response) {
            return new RecordedAnswer(response.getStatus(), json(response.getEntity()));
        }
        return new RecordedAnswer(returned == null ? NO_CONTENT : OK, json(returned));
    }

    /** What a method that returns {@code type} would have returned. */
    Object as(Type type) {
        if (type == Response.class) {
            return response();
        }
        return body.isEmpty() ? null : JsonSettings.JSON.fromJson(body, type);
    }

    private Response response() {
        Response.ResponseBuilder response = Response.status(status);
        if (!body.isEmpty()) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(body);
        }
        return response.build();
    }

    private static String json(Object entity) {
        if (entity == null) {
            return "";
        }
        return entity instanceof String ready ? ready : JsonSettings.JSON.toJson(entity);
    }
}
