package org.waypost.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    @Test
    void the_order_of_adding_does_not_matter() {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("b", "2");
        one.put("a", "1");

        assertThat(CanonicalJson.of(one)).isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
        assertThat(CanonicalJson.of(Map.of("a", "1", "b", "2"))).isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
    }

    @Test
    void escapes_what_json_asks_for_and_nothing_else() {
        String json = CanonicalJson.of(Map.of("a", "\"\\/\b\f\n\r\t\u0001\u007fäß€\u2028😀"));

        assertThat(json).isEqualTo("{\"a\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\u007fäß€\u2028😀\"}");
    }

    @Test
    void nothing_is_an_empty_object() {
        assertThat(CanonicalJson.of(Map.of())).isEqualTo("{}");
    }

    @Test
    void what_was_written_is_read_again_in_order_of_names() {
        Map<String, String> evidence = Map.of("tracking", "9400 \"1\"\n", "carrier", "USPS");

        assertThat(CanonicalJson.read(CanonicalJson.of(evidence)))
                .isEqualTo(evidence)
                .hasToString("{carrier=USPS, tracking=9400 \"1\"\n}");
    }
}
