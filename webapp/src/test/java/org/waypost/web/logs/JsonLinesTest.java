package org.waypost.web.logs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.ActorKind;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

class JsonLinesTest {
    private static final Actor DANA =
            new Actor(ActorKind.PERSON, "af73", "Dana Kim", Set.of("clerk"), "Firefox of Dana");

    @Test
    void writes_one_object_on_one_line() throws JsonProcessingException {
        String line = new JsonLines().format(entry("two\nlines \"quoted\" \\ \u2028 tab\t bell\u0007 é 😀"));

        assertThat(line).endsWith("}\n").hasLineCount(1);
        assertThat(parsed(line).get("message").asText())
                .isEqualTo("two\nlines \"quoted\" \\ \u2028 tab\t bell\u0007 é 😀");
        assertThat(parsed(line).get("time").asText()).isEqualTo("2026-11-21T08:00:00Z");
        assertThat(parsed(line).get("level").asText()).isEqualTo("WARNING");
    }

    @Test
    void names_tenant_actor_and_correlation_id_of_the_thread() throws JsonProcessingException {
        JsonNode line = parsed(inScope(() -> new JsonLines().format(entry("in scope"))));

        assertThat(line.get("tenant").asText()).isEqualTo("42");
        assertThat(line.get("actor").asText()).isEqualTo("person:af73");
        assertThat(line.get("correlation").asText()).isEqualTo("c0ffee");
    }

    @Test
    void keeps_names_and_devices_of_people_out_of_the_log() {
        assertThat(inScope(() -> new JsonLines().format(entry("in scope")))).doesNotContain("Dana", "Firefox");
    }

    @Test
    void leaves_out_what_there_is_not() throws JsonProcessingException {
        JsonNode line = parsed(new JsonLines().format(entry("outside")));

        assertThat(line.has("tenant")).isFalse();
        assertThat(line.has("thrown")).isFalse();
    }

    @Test
    void fills_in_parameters() throws JsonProcessingException {
        LogRecord entry = entry("sign-in did not succeed: {0}");
        entry.setParameters(new Object[] {"invalid_grant"});

        assertThat(parsed(new JsonLines().format(entry)).get("message").asText())
                .isEqualTo("sign-in did not succeed: invalid_grant");
    }

    @Test
    void tells_the_whole_exception() throws JsonProcessingException {
        LogRecord entry = entry("failed");
        entry.setThrown(new IllegalStateException("outer", new IllegalArgumentException("inner")));

        assertThat(parsed(new JsonLines().format(entry)).get("thrown").asText())
                .contains("IllegalStateException: outer", "Caused by: java.lang.IllegalArgumentException: inner");
    }

    @Test
    void the_text_format_shows_the_same_to_eyes() {
        assertThat(inScope(() -> new TextLines().format(entry("in scope"))))
                .startsWith("2026-11-21T08:00:00Z WARNING")
                .contains("[tenant 42 person:af73 c0ffee]: in scope");
    }

    private static LogRecord entry(String message) {
        LogRecord entry = new LogRecord(Level.WARNING, message);
        entry.setLoggerName("org.waypost.web.Example");
        entry.setInstant(Instant.parse("2026-11-21T08:00:00Z"));
        return entry;
    }

    private static String inScope(Supplier<String> work) {
        TenantScope scope = TenantScope.open(new TenantId(42), DANA, "c0ffee");
        try {
            return work.get();
        } finally {
            scope.close();
        }
    }

    private static JsonNode parsed(String line) throws JsonProcessingException {
        return new ObjectMapper().readTree(line);
    }
}
