package org.waypost.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.shared.PlatformException;

class KeyedRequestTest {
    private final KeyedRequest first = request("scanner", "key-1", "POST items", "{\"a\":1}");

    @Test
    void the_same_key_and_body_is_the_same_request() {
        assertThat(request("scanner", "key-1", "POST items", "{\"a\":1}")).isEqualTo(first);
    }

    @Test
    void another_body_or_route_is_another_request_under_the_same_key() {
        KeyedRequest otherBody = request("scanner", "key-1", "POST items", "{\"a\":2}");
        KeyedRequest otherRoute = request("scanner", "key-1", "POST requests", "{\"a\":1}");

        assertThat(otherBody.keyHash()).isEqualTo(first.keyHash());
        assertThat(otherBody.requestHash()).isNotEqualTo(first.requestHash());
        assertThat(otherRoute.requestHash()).isNotEqualTo(first.requestHash());
    }

    @Test
    void the_same_key_of_somebody_else_is_another_key() {
        assertThat(request("phone", "key-1", "POST items", "{\"a\":1}").keyHash())
                .isNotEqualTo(first.keyHash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_key_that_is_none_is_refused(String key) {
        assertThatThrownBy(() -> request("scanner", key, "POST items", "")).isInstanceOf(PlatformException.class);
        assertThatThrownBy(() -> request("scanner", "k".repeat(201), "POST items", ""))
                .isInstanceOf(PlatformException.class);
    }

    private static KeyedRequest request(String subject, String key, String route, String body) {
        return KeyedRequest.of(subject, key, route, body.getBytes(StandardCharsets.UTF_8));
    }
}
