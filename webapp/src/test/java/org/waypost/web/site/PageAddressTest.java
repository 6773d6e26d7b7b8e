package org.waypost.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/dashboard.xhtml", "/mailroom/item.xhtml?id=12&back=%2Fx", "/a//b"})
    void is_any_path_of_the_same_site(String path) {
        assertThat(PageAddress.safe(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example/x",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/x\r\nSet-Cookie: a=b",
                "/x y",
                "/é"
            })
    void is_the_home_page_for_anything_else(String path) {
        assertThat(PageAddress.safe(path)).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({
        "https://downtown.example/a.xhtml?id=1#top, /a.xhtml?id=1",
        "https://downtown.example/a.xhtml?q={x}|^, /a.xhtml?q={x}|^",
        "https://downtown.example/, /",
        "https://evil.example/a.xhtml, /",
        "https://downtown.example//evil.example, /"
    })
    void is_the_page_something_was_done_on(String referer, String page) {
        assertThat(PageAddress.referring(referer, URI.create("https://downtown.example")))
                .isEqualTo(page);
    }

    @Test
    void is_the_home_page_when_it_would_not_fit_into_a_cookie() {
        assertThat(PageAddress.safe("/" + "a".repeat(1500))).isEqualTo("/");
    }
}
