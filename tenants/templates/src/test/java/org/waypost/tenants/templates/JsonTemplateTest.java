package org.waypost.tenants.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTemplateTest {
    @Test
    void texts_are_escaped_and_json_is_not() {
        JsonTemplate template = new JsonTemplate("{\"a\": \"${a}\", \"b\": @{b}}");

        assertThat(template.render(Map.of("a", "x\"y"), Map.of("b", "[1]")))
                .isEqualTo("{\"a\": \"x\\\"y\", \"b\": [1]}");
    }

    @Test
    void a_gap_that_nothing_fills_is_named() {
        JsonTemplate template = new JsonTemplate("{\"a\": \"${a}\"}");

        assertThatThrownBy(() -> template.render(Map.of(), Map.of())).hasMessageContaining("${a}");
    }
}
