package org.waypost.web.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.waypost.web.isolation.client.Reply;

/** What every refusal has in common. */
final class Answers {
    /** What a message for people never holds. */
    private static final List<String> OF_THE_MACHINE =
            List.of("Exception", "java.", "jakarta.", "org.waypost", "SQL", "null", "Stack", "{0}", "parse");

    private Answers() {}

    /** A problem document with status and code, and words a person can use. */
    static void assertRefused(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.code()).as(reply.toString()).isEqualTo(code);
        assertThat(reply.json().path("status").asInt()).isEqualTo(status);
        assertThat(reply.json().path("instance").asText()).isNotBlank();
        assertClear(reply.json().path("title").asText());
        assertClear(reply.json().path("detail").asText());
    }

    static void assertClear(String message) {
        assertThat(message).isNotBlank().doesNotContain(OF_THE_MACHINE);
    }

    /** The results of an upload, one per file. */
    static List<JsonNode> results(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return StreamSupport.stream(reply.json().path("results").spliterator(), false)
                .toList();
    }

    static List<String> statuses(Reply reply) {
        return results(reply).stream()
                .map(result -> result.path("status").asText())
                .toList();
    }

    static List<String> codes(Reply reply) {
        return results(reply).stream()
                .map(result -> result.path("code").asText(""))
                .toList();
    }
}
