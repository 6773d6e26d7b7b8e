package org.waypost.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.tenancy.TenantScope;

class SealedWordsTest {
    private final ContentFixture fixture = new ContentFixture();
    private final SealedWords words = fixture.words();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void opens_what_was_sealed_for_the_same_purpose() {
        String sealed = words.seal("link", "811540012345678999");

        assertThat(words.open("link", sealed)).contains("811540012345678999");
        assertThat(words.open("badge", sealed)).isEmpty();
        assertThat(sealed).matches("[A-Za-z0-9_-]+").doesNotContain("8115");
    }

    @Test
    void another_tenant_cannot_open_it() {
        String sealed = words.seal("link", "7");

        try (TenantScope uptown = ContentFixture.scope(ContentFixture.UPTOWN)) {
            assertThat(uptown.tenant()).isEqualTo(ContentFixture.UPTOWN);
            assertThat(words.open("link", sealed)).isEmpty();
        }
    }

    @Test
    void one_changed_character_spoils_it() {
        String sealed = words.seal("link", "7");
        char last = sealed.charAt(sealed.length() - 2);

        String changed = sealed.substring(0, sealed.length() - 2)
                + (last == 'A' ? 'B' : 'A')
                + sealed.substring(sealed.length() - 1);
        assertThat(words.open("link", changed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "a", "!!!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void what_nobody_sealed_is_nothing(String sent) {
        assertThat(words.open("link", sent)).isEmpty();
    }

    @Test
    void what_is_too_long_is_not_even_read() {
        assertThat(words.open("link", "A".repeat(100_000))).isEmpty();
    }
}
