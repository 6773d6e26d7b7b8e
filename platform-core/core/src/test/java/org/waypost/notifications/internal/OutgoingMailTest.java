package org.waypost.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {
    @Test
    void names_fit_into_headers() {
        Letter letter = new Letter(Locale.ENGLISH, "subject", "text", "html");

        OutgoingMail mail = new OutgoingMail(
                "notice-7", "North\u2028Mail\u0000", " Eve\r\nBcc: x@y.example", "eve@y.example", letter);

        assertThat(mail.sender()).isEqualTo("North Mail");
        assertThat(mail.name()).isEqualTo("Eve Bcc: x@y.example");
    }
}
