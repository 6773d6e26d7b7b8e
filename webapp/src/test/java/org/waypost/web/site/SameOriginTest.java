package org.waypost.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginTest {
    private static final URI SITE = URI.create("http://downtown.localhost:8080");

    @Test
    void a_page_of_the_same_site_shows_it_by_its_origin() {
        assertThat(sentWith(Map.of("Origin", "http://downtown.localhost:8080"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                "http://uptown.localhost:8080",
                "https://downtown.localhost:8080",
                "http://downtown.localhost",
                "http://downtown.localhost:8080.evil.example",
                "http://evil.example"
            })
    void any_other_origin_is_foreign(String origin) {
        assertThat(sentWith(Map.of("Origin", origin, "Sec-Fetch-Site", "same-origin")))
                .isFalse();
    }

    @Test
    void without_an_origin_the_browsers_word_for_it_counts() {
        assertThat(sentWith(Map.of("Sec-Fetch-Site", "same-origin"))).isTrue();
        assertThat(sentWith(Map.of("Sec-Fetch-Site", "same-site"))).isFalse();
        assertThat(sentWith(Map.of("Sec-Fetch-Site", "none"))).isFalse();
    }

    @Test
    void without_either_nobody_can_tell_so_it_is_foreign() {
        assertThat(sentWith(Map.of())).isFalse();
    }

    private static boolean sentWith(Map<String, String> headers) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                SameOriginTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> headers.get(arguments[0]));
        return SameOrigin.sent(request, SITE);
    }
}
