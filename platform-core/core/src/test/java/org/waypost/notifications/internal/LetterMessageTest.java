package org.waypost.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LetterMessageTest {
    private static final byte[] SCAN = {(byte) 0xff, (byte) 0xd8, 0, 13, 10, 46, 13, 10};

    private final Session session = Session.getInstance(new Properties());
    private final Letter letter = new Letter(Locale.ENGLISH, "Your scan", "Here it is", "<p>Here it is</p>");

    @Test
    void a_letter_of_words_is_text_and_html_to_choose_from() throws Exception {
        MimeMessage arrived = arrived(Enclosures.NONE);

        assertThat(arrived.getContentType()).startsWith("multipart/alternative");
    }

    @Test
    void files_travel_behind_the_words_under_their_own_names() throws Exception {
        MimeMessage arrived = arrived(Enclosures.of(List.of(
                new Enclosure("Carta de María.jpg", "image/jpeg", () -> new ByteArrayInputStream(SCAN)),
                new Enclosure("page 2.pdf", "application/pdf", () -> new ByteArrayInputStream(SCAN)))));

        MimeMultipart parts = (MimeMultipart) arrived.getContent();
        assertThat(arrived.getContentType()).startsWith("multipart/mixed");
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Carta de María.jpg");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("image/jpeg");
        assertThat(parts.getBodyPart(1).getDisposition()).isEqualTo("attachment");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(SCAN);
        assertThat(parts.getBodyPart(2).getFileName()).isEqualTo("page 2.pdf");
    }

    private MimeMessage arrived(Enclosures enclosures) throws MessagingException, IOException {
        OutgoingMail mail =
                new OutgoingMail("notice-7", "Downtown", "Marisol Vega", "marisol@vega.example", letter, enclosures);
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        new LetterMessage(session, mail, new Sender())
                .dated(Date.from(Instant.EPOCH))
                .writeTo(wire);
        return new MimeMessage(session, new ByteArrayInputStream(wire.toByteArray()));
    }

    /** Where letters come from. */
    private static final class Sender extends SmtpSettings {
        @Override
        String from() {
            return "post@waypost.example";
        }

        @Override
        String domain() {
            return "waypost.example";
        }
    }
}
