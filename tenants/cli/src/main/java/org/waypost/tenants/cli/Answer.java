package org.waypost.tenants.cli;

import com.fasterxml.jackson.databind.JsonNode;

/** What a server answered. */
record Answer(int status, JsonNode body) {

    boolean ok() {
        return status / 100 == 2;
    }

    /** The server's own words about what went wrong: problem+json, OAuth or Keycloak style. */
    String reason() {
        for (String name : new String[] {"detail", "errorMessage", "error_description", "title", "error"}) {
            if (body.path(name).isTextual()) {
                String code = body.path("code").asText();
                return body.path(name).asText() + (code.isEmpty() ? "" : " (" + code + ")");
            }
        }
        return "status " + status;
    }
}
