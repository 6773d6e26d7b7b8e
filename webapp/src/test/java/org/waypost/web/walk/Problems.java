package org.waypost.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;

/** What an error page must be: in the product's look, with the right status, and silent about what is behind it. */
final class Problems {
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|\\bat (org|java|jakarta|com)\\.|org\\.waypost|Payara|GlassFish|[A-Z]{3,}_[A-Z_]{3,}|[A-Z]+-\\d{4}\\b");

    private Problems() {}

    static void assertCalmPage(Page page, Response answer, int status, String unspoken) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headerValue("content-type")).startsWith("text/html");
        String seen = page.locator("body").innerText();
        assertThat(seen).doesNotContainPattern(INSIDE).doesNotContain(unspoken);
        assertThat(page.locator("h1").innerText()).isNotBlank();
    }
}
