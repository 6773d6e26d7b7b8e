package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;

/** Hands letters to the mail server. */
@ApplicationScoped
class SmtpPostOffice implements PostOffice {
    @Inject
    private SmtpConnections connections;

    @Inject
    private SmtpSettings settings;

    @Inject
    private Clock clock;

    @Override
    public void send(OutgoingMail mail) throws RecipientRefused {
        try {
            MimeMessage message =
                    new LetterMessage(connections.session(), mail, settings).dated(Date.from(clock.instant()));
            send(message);
        } catch (AddressException noAddress) {
            throw new RecipientRefused("not an e-mail address: " + noAddress.getMessage(), noAddress);
        } catch (MessagingException e) {
            throw SmtpAnswer.of(e).asException();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every JDK has UTF-8", e);
        }
    }

    private void send(MimeMessage message) throws MessagingException {
        SmtpConnections.Connection connection = connections.take();
        boolean taken = false;
        try {
            connection.transport().sendMessage(message, message.getAllRecipients());
            taken = true;
        } finally {
            if (taken) {
                connections.giveBack(connection);
            } else {
                connection.close();
            }
        }
    }
}
