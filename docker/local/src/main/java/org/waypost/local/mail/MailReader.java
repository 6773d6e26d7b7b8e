package org.waypost.local.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes a MIME message apart. */
final class MailReader {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<String> attachments = new ArrayList<>();

    private MailReader() {}

    static Mail read(int number, Instant received, MimeMessage message) {
        try {
            MailReader parts = new MailReader();
            parts.collect(message);
            return new Mail(
                    number,
                    received,
                    addresses(message.getFrom()).map(MailReader::sender).orElse(""),
                    addresses(message.getAllRecipients()).orElse(List.of()).stream()
                            .map(InternetAddress::getAddress)
                            .toList(),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    parts.text.toString(),
                    parts.html.toString(),
                    parts.attachments);
        } catch (MessagingException | IOException e) {
            throw new IllegalArgumentException("An e-mail that cannot be read", e);
        }
    }

    private void collect(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart each = several.getBodyPart(i);
                collect(each);
            }
        } else if (part.getFileName() != null) {
            attachments.add(part.getFileName());
        } else if (part.isMimeType("text/html")) {
            html.append(part.getContent());
        } else if (part.isMimeType("text/*")) {
            text.append(part.getContent());
        }
    }

    private static Optional<List<InternetAddress>> addresses(Address[] addresses) {
        return Optional.ofNullable(addresses)
                .map(all -> Arrays.stream(all).map(InternetAddress.class::cast).toList());
    }

    private static String sender(List<InternetAddress> from) {
        return from.isEmpty() ? "" : from.get(0).toUnicodeString();
    }
}
