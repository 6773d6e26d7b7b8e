package org.waypost.local.mail;

import java.time.Instant;
import java.util.List;

/**
 * One e-mail as it arrived.
 *
 * @param number counts from 1 in order of arrival
 * @param from address of the sender with the name, as written
 * @param to addresses of the recipients, without names
 * @param subject decoded
 * @param text the plain text; empty if there is none
 * @param html the HTML; empty if there is none
 * @param attachments their file names
 */
public record Mail(
        int number,
        Instant received,
        String from,
        List<String> to,
        String subject,
        String text,
        String html,
        List<String> attachments) {

    public Mail {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
    }

    public boolean isTo(String address) {
        return to.stream().anyMatch(address::equalsIgnoreCase);
    }
}
