package org.waypost.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {
    @ParameterizedTest
    @CsvSource({
        "downtown.localhost, downtown.localhost",
        "Downtown.LOCALHOST:8080, downtown.localhost",
        "downtown.example.com., downtown.example.com",
        "downtown.example.com.:443, downtown.example.com",
        "127.0.0.1:8080, 127.0.0.1",
    })
    void is_the_bare_name_in_lower_case(String sent, String name) {
        assertThat(HostName.of(sent)).contains(name);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "a..b",
                "-a.localhost",
                "a.localhost-",
                "a b.localhost",
                "a/b",
                "a@b",
                "[::1]:8080",
                "down\u0000town",
                "dówntown.localhost",
                "a:80:80",
                "a_b.localhost"
            })
    void is_nothing_for_what_is_no_name(String sent) {
        assertThat(HostName.of(sent)).isEmpty();
    }

    @Test
    void is_nothing_for_names_longer_than_the_domain_name_system_has() {
        assertThat(HostName.of("a".repeat(253))).isPresent();
        assertThat(HostName.of("a".repeat(254))).isEmpty();
    }
}
