package org.waypost.local.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The parts of the mail page that change. */
final class MailList {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private MailList() {}

    /** The list, newest first. */
    static String html(List<Mail> mails) {
        if (mails.isEmpty()) {
            return "<p class=\"empty\">No mail yet. Assign a piece to a mailbox, and its renter's notice appears here.</p>";
        }
        return mails.stream()
                .sorted(Comparator.comparing(Mail::number).reversed())
                .map(MailList::row)
                .collect(Collectors.joining("\n"));
    }

    /** What stands above one mail. */
    static String head(Mail mail) {
        String attached = mail.attachments().isEmpty()
                ? ""
                : "<p class=\"attached\">Attached: " + escape(String.join(", ", mail.attachments())) + "</p>";
        return "<h2>" + subject(mail) + "</h2><p>from " + escape(mail.from()) + "<br>to "
                + escape(String.join(", ", mail.to())) + " · " + TIME.format(mail.received()) + "</p>" + attached;
    }

    private static String row(Mail mail) {
        return "<a href=\"#" + mail.number() + "\" data-number=\"" + mail.number() + "\" data-html=\""
                + !mail.html().isEmpty() + "\"><time>" + TIME.format(mail.received()) + "</time><b>"
                + escape(String.join(", ", mail.to())) + "</b><span>" + subject(mail) + "</span></a>";
    }

    private static String subject(Mail mail) {
        return mail.subject().isBlank() ? "(no subject)" : escape(mail.subject());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
