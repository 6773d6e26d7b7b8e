package org.waypost.notifications.internal;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
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
        setContent(content(mail));
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

    private static MimeMultipart content(OutgoingMail mail) throws MessagingException {
        MimeMultipart words = alternatives(mail.letter());
        if (mail.enclosures().files().isEmpty()) {
            return words;
        }
        MimeBodyPart letter = new MimeBodyPart();
        letter.setContent(words);
        MimeMultipart all = new MimeMultipart("mixed", letter);
        for (Enclosure enclosure : mail.enclosures().files()) {
            all.addBodyPart(part(enclosure));
        }
        return all;
    }

    /** The encoding is named here, or the mail library would read the whole file to find one. */
    private static MimeBodyPart part(Enclosure enclosure) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new EnclosureSource(enclosure)));
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(enclosure.name());
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static MimeMultipart alternatives(Letter letter) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }
}
