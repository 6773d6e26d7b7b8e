package org.waypost.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailServerTest {
    private int smtpPort;
    private int pagePort;
    private MailServer server;
    private MailPage page;

    @BeforeEach
    void start() throws IOException {
        try (ServerSocket one = new ServerSocket(0);
                ServerSocket two = new ServerSocket(0)) {
            smtpPort = one.getLocalPort();
            pagePort = two.getLocalPort();
        }
        server = new MailServer(smtpPort);
        page = new MailPage(pagePort, server);
        server.start();
        page.start();
    }

    @AfterEach
    void stop() {
        page.stop();
        server.stop();
    }

    @Test
    void a_mail_is_taken_apart_into_text_html_and_attachments() throws MessagingException, InterruptedException {
        Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        send("Mail for you · ¡correo!", "¡Hola Lucía!", "<p>¡Hola <b>Lucía</b>!</p>");

        Mail mail = server.await(each -> each.isTo("LUCIA@ferrer.example"), Duration.ofSeconds(20))
                .orElseThrow();

        assertThat(mail)
                .isEqualTo(new Mail(
                        1,
                        mail.received(),
                        "Bankside <post@waypost.example>",
                        mail.to(),
                        "Mail for you · ¡correo!",
                        "¡Hola Lucía!",
                        "<p>¡Hola <b>Lucía</b>!</p>",
                        mail.attachments()));
        assertThat(mail.received()).isBetween(before, Instant.now());
        assertThat(mail.to()).containsExactly("lucia@ferrer.example");
        assertThat(mail.attachments()).containsExactly("scan.pdf");
    }

    @Test
    void what_arrived_stays_while_the_server_is_away() throws MessagingException, InterruptedException {
        send("first", "1", "");
        server.await(mail -> mail.subject().equals("first"), Duration.ofSeconds(20));
        server.stop();

        assertThatThrownBy(() -> send("lost", "x", "")).isInstanceOf(MessagingException.class);
        server.start();
        send("second", "2", "");
        server.await(mail -> mail.subject().equals("second"), Duration.ofSeconds(20));

        assertThat(server.mails())
                .extracting(Mail::number, Mail::subject)
                .containsExactly(tuple(1, "first"), tuple(2, "second"));
    }

    @Test
    void nothing_wanted_is_nothing_found() throws InterruptedException {
        assertThat(server.await(mail -> true, Duration.ZERO)).isEmpty();
    }

    @Test
    void the_page_lists_mail_and_escapes_what_strangers_wrote() throws Exception {
        send("<script>alert(1)</script>", "x", "<p>x</p>");

        assertThat(get("/list").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>");
        assertThat(get("/mail/1/head").body()).contains("lucia@ferrer.example").contains("scan.pdf");
    }

    @Test
    void a_mail_is_shown_in_a_sandbox_that_runs_no_script() throws Exception {
        send("x", "the text", "<p>the html</p>");

        assertThat(get("/mail/1/html").body()).startsWith("<p>the html</p>").contains("_blank");
        assertThat(get("/mail/1/html").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).startsWith("sandbox ").contains("default-src 'none'"));
        assertThat(get("/mail/1/text").body()).isEqualTo("the text");
    }

    @Test
    void the_page_has_its_own_files_and_nothing_else() throws Exception {
        assertThat(get("/").body()).contains("page.css", "page.js");
        assertThat(get("/page.css").statusCode()).isEqualTo(200);
        assertThat(get("/page.js").headers().firstValue("Content-Type")).contains("text/javascript");
        assertThat(get("/page.html").statusCode()).isEqualTo(404);
        assertThat(get("/mail/7/html").statusCode()).isEqualTo(404);
        assertThat(get("/mail/99999999999/html").statusCode()).isEqualTo(404);
        assertThat(get("/../MailPage.class").statusCode()).isEqualTo(404);
    }

    @Test
    void an_empty_list_says_what_to_do() throws Exception {
        assertThat(get("/list").body()).contains("No mail yet");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + pagePort + path))
                                .build(),
                        BodyHandlers.ofString());
    }

    private void send(String subject, String text, String html) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(smtpPort));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("Bankside <post@waypost.example>"));
        message.setRecipients(MimeMessage.RecipientType.TO, "lucia@ferrer.example");
        message.setSubject(subject, "UTF-8");
        message.setContent(body(text, html));
        Transport.send(message);
    }

    private static MimeMultipart body(String text, String html) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart rich = new MimeBodyPart();
        rich.setText(html, "UTF-8", "html");
        MimeBodyPart attachment = new MimeBodyPart();
        attachment.setContent("%PDF".getBytes(StandardCharsets.UTF_8), "application/pdf");
        attachment.setFileName("scan.pdf");
        return new MimeMultipart(plain, rich, attachment);
    }
}
