package org.waypost.web.mailroom;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailLine;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/**
 * A row of the list of pieces, all of it in words already: fifty of them are drawn at a time.
 *
 * @param address of its page
 * @param thumbnail address of its small picture, or of a drawing where there is none
 * @param title its sender, or its type when nobody noted one
 * @param type before its label, or empty when the title says it
 * @param label what is written on it
 * @param recipient name or empty
 * @param mailbox number in words, or empty
 * @param state in words
 * @param look class of the state
 * @param shelf or empty
 * @param received when it came
 */
public record ItemRow(
        String address,
        String thumbnail,
        String title,
        String type,
        String label,
        String recipient,
        String mailbox,
        String state,
        String look,
        String shelf,
        String received) {

    static ItemRow of(MailLine line, Texts texts, SiteFormat format) {
        String id = Long.toString(line.item().value());
        String type = texts.word(line.noted().type());
        String sender = line.noted().sender();
        return new ItemRow(
                "/mailroom/item.xhtml?id=" + id,
                line.photographed()
                        ? "/ui/v1/items/" + id + "/picture?size=thumbnail"
                        : "/resources/waypost/no-photo.svg",
                sender.isEmpty() ? type : sender,
                sender.isEmpty() ? "" : type + " · ",
                line.label(),
                line.recipient(),
                line.mailbox().isEmpty() ? "" : texts.of("pmb", line.mailbox()),
                texts.word(line.custody()),
                look(line.custody()),
                line.noted().shelf(),
                format.moment(line.receivedAt()));
    }

    static String look(CustodyState custody) {
        return Stream.of("tag", word(custody)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String word(CustodyState custody) {
        return switch (custody) {
            case UNASSIGNED, EXPECTED -> "info";
            case QUARANTINED, STAGED -> "warn";
            case LOST -> "late";
            case IN_STORAGE, OUTBOUND, DISPATCHED, RELEASED, DESTROYED, RETURNED_TO_SENDER, DISCARDED -> "";
        };
    }
}
