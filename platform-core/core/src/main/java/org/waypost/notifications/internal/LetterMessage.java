package org.waypost.notifications.internal;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A letter as the mail library knows it: text and HTML to choose from, and a Message-ID made of the letter's key. */
final class LetterMessage extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    LetterMessage(Session session, OutgoingMail mail, SmtpSettings settings)
            throws MessagingException, UnsupportedEncodingException {
        super(session);
        this.id = "<" + mail.key() + "@" + settings.domain() + ">";
        setFrom(new InternetAddress(settings.from(), mail.sender(), UTF_8));
        InternetAddress recipient = new InternetAddress(mail.address(), true);
        recipient.setPersonal(mail.name(), UTF_8);
        setRecipient(Message.RecipientType.TO, recipient);
        setSubject(mail.letter().subject(), UTF_8);
        setHeader("Content-Language", mail.letter().language().toLanguageTag());
        setHeader("Auto-Submitted", "auto-generated");
        setContent(alternatives(mail.letter()));
    }

    LetterMessage dated(Date date) throws MessagingException {
        setSentDate(date);
        saveChanges();
        return this;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private static MimeMultipart alternatives(Letter letter) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }
}
