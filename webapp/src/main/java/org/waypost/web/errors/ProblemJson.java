package org.waypost.web.errors;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A problem document (RFC 9457). */
public record ProblemJson(JsonObject document) {
    /** Its media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The document of a problem. */
    public static ProblemJson of(Problem problem) {
        return new ProblemJson(Json.createObjectBuilder()
                .add("type", "urn:waypost:error:" + problem.code())
                .add("title", problem.title())
                .add("status", problem.status())
                .add("detail", problem.detail())
                .add("code", problem.code())
                .add("instance", problem.incident())
                .build());
    }

    void write(HttpServletResponse response) throws IOException {
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().print(document);
        response.flushBuffer();
    }
}
