package org.waypost.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ContentSecurityPolicyTest {
    private static final String OURS = ContentSecurityPolicy.forPages("https://id.example.com:8443/realms/downtown");

    @Test
    void lets_forms_go_to_the_identity_provider_and_nowhere_else() {
        assertThat(directive("form-action")).isEqualTo("form-action 'self' https://id.example.com:8443");
    }

    @Test
    void lets_scripts_come_from_the_same_site_only() {
        assertThat(directive("script-src")).isEqualTo("script-src 'self'");
        assertThat(OURS).doesNotContain("unsafe-eval");
    }

    @Test
    void ends_with_the_scripts_so_that_a_nonce_can_be_put_behind() {
        assertThat(OURS).endsWith("; script-src 'self'");
    }

    @Test
    void takes_over_the_nonce_of_primefaces_and_nothing_else_of_its_policy() {
        String merged = ContentSecurityPolicy.merged(OURS, "script-src 'self' 'unsafe-inline' 'nonce-abc+/=12'");

        assertThat(merged).isEqualTo(OURS + " 'nonce-abc+/=12'");
    }

    @Test
    void leaves_a_policy_without_a_nonce_as_it_was_meant() {
        assertThat(ContentSecurityPolicy.merged(OURS, "sandbox")).isEqualTo("sandbox");
    }

    @Test
    void lets_pages_without_a_site_load_their_look_only() {
        assertThat(ContentSecurityPolicy.withoutSite())
                .startsWith("default-src 'none'")
                .doesNotContain("script-src")
                .contains("frame-ancestors 'none'");
    }

    @Test
    void lets_the_reader_of_barcodes_run_webassembly_but_no_text() {
        assertThat(ContentSecurityPolicy.forBarcodeReader())
                .startsWith("default-src 'none'")
                .contains("'wasm-unsafe-eval'")
                .doesNotContain("'unsafe-eval'");
    }

    private static String directive(String name) {
        return Arrays.stream(OURS.split("; "))
                .filter(part -> part.startsWith(name + " "))
                .findFirst()
                .orElseThrow();
    }
}
