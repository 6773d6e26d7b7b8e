package org.waypost.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.waypost.notifications.NotificationsError;
import org.waypost.shared.PlatformException;

class SmtpAnswerTest {
    private static final Address[] NONE = {};

    @Test
    void a_recipient_refused_for_good_is_told_in_the_servers_words() throws Exception {
        Address[] marisol = {new InternetAddress("marisol@vega.example")};
        MessagingException refused = new SendFailedException(
                "Invalid Addresses", new MessagingException("550 5.1.1 no such user\r\n"), NONE, NONE, marisol);

        assertThatThrownBy(() -> SmtpAnswer.of(refused).asException())
                .isInstanceOf(RecipientRefused.class)
                .hasMessage("550 5.1.1 no such user");
    }

    @Test
    void a_recipient_to_be_tried_later_is_the_server_asking_for_patience() throws Exception {
        Address[] marisol = {new InternetAddress("marisol@vega.example")};
        MessagingException later = new SendFailedException(
                "Invalid Addresses", new MessagingException("451 4.7.1 greylisted"), NONE, marisol, NONE);

        PlatformException error = SmtpAnswer.of(later).asException();

        assertThat(error.code()).isEqualTo(NotificationsError.MAIL_SERVER_AWAY);
        assertThat(error.arguments()).containsExactly("451 4.7.1 greylisted");
    }

    @Test
    void a_server_that_is_not_there_may_come_back() throws Exception {
        MessagingException away = new MessagingException(
                "Couldn't connect to host, port: localhost, 2525", new ConnectException("Connection refused"));

        PlatformException error = SmtpAnswer.of(away).asException();

        assertThat(error.code()).isEqualTo(NotificationsError.MAIL_SERVER_AWAY);
    }

    @Test
    void a_server_that_refuses_us_is_our_settings_fault() throws Exception {
        assertThat(SmtpAnswer.of(new AuthenticationFailedException("535 5.7.8 bad credentials"))
                        .asException()
                        .code())
                .isEqualTo(NotificationsError.MAIL_SERVER_REFUSED);
        assertThat(SmtpAnswer.of(new SendFailedException("554 5.7.1 looks like spam"))
                        .asException()
                        .code())
                .isEqualTo(NotificationsError.MAIL_SERVER_REFUSED);
    }

    @Test
    void a_connection_that_broke_is_tried_again() throws Exception {
        assertThat(SmtpAnswer.of(new MessagingException("[EOF]")).asException().code())
                .isEqualTo(NotificationsError.MAIL_SERVER_AWAY);
    }

    @Test
    void an_error_without_words_is_still_an_answer() throws Exception {
        assertThat(SmtpAnswer.of(new MessagingException()).asException().code())
                .isEqualTo(NotificationsError.MAIL_SERVER_AWAY);
    }
}
