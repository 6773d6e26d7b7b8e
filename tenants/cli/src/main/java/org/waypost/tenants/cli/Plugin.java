package org.waypost.tenants.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** A plugin as the platform describes it. */
public record Plugin(JsonNode json) {
    /** Its stable name. */
    public String id() {
        return json.path("id").asText();
    }

    public String title() {
        return json.path("title").asText();
    }

    public String version() {
        return json.path("version").asText();
    }

    public String state() {
        return json.path("state").asText();
    }

    /** What somebody who installs it wants to know, a line each. */
    public List<String> description() {
        return List.of(
                title() + " " + version() + " by " + json.path("provider").asText() + " (" + id() + ")",
                "  signed by   " + signer(),
                "  asks for    " + permissions(),
                "  state       " + state() + problem());
    }

    public List<String> warnings() {
        return StreamSupport.stream(json.path("warnings").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private String signer() {
        if (json.path("bundled").asBoolean()) {
            return "nobody; it came with the installation";
        }
        return json.path("signer").asText() + ", key "
                + json.path("fingerprint").asText() + (json.path("registered").asBoolean() ? "" : " (not registered)");
    }

    private String permissions() {
        JsonNode asked = json.path("permissions");
        StringBuilder words = new StringBuilder();
        asked.path("hosts").forEach(host -> words.append(", HTTP to ").append(host.asText()));
        asked.path("programs").forEach(program -> words.append(", program ").append(program.asText()));
        words.append(asked.path("rawNetwork").asBoolean() ? ", any network connection" : "");
        words.append(asked.path("directory").asBoolean() ? ", files on the server" : "");
        return words.length() == 0 ? "nothing" : words.substring(2);
    }

    private String problem() {
        return json.path("problem").isTextual() ? ": " + json.path("problem").asText() : "";
    }
}
