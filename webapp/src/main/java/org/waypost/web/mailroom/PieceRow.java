package org.waypost.web.mailroom;

import java.io.Serializable;
import java.time.Instant;
import org.waypost.mailroom.MailItem;
import org.waypost.web.shell.Texts;

/**
 * A piece as pages show it: words instead of codes, addresses of its pictures.
 *
 * @param id for links only
 * @param label what is written on it
 * @param title its sender, or its type when nobody noted one
 * @param type in words
 * @param custody in words
 * @param mailbox number or empty
 * @param recipient name or empty
 * @param shelf or empty
 * @param received when it came in
 * @param isNew whether its renter has not looked at it
 * @param pictured whether it was photographed; a drawing stands for its pictures otherwise
 */
public record PieceRow(
        String id,
        String label,
        String title,
        String type,
        String custody,
        String mailbox,
        String recipient,
        String shelf,
        Instant received,
        boolean isNew,
        boolean pictured)
        implements Serializable {

    /** The piece in the reader's language. */
    public static PieceRow of(MailItem item, Texts texts) {
        String type = texts.word(item.noted().type());
        String sender = item.noted().sender();
        return new PieceRow(
                Long.toString(item.itemId().value()),
                item.labelCode(),
                sender.isEmpty() ? type : sender,
                type,
                texts.word(item.custody()),
                item.mailboxNumber(),
                item.recipientName(),
                item.noted().shelf(),
                item.receivedAt(),
                !item.isRead(),
                item.picture().isPresent());
    }

    /** Address of its small picture. */
    public String thumbnail() {
        return picture("thumbnail");
    }

    /** Address of its large picture. */
    public String preview() {
        return picture("preview");
    }

    /** Address of the photograph as it came. */
    public String original() {
        return picture("original");
    }

    private String picture(String size) {
        return pictured ? "/ui/v1/items/" + id + "/picture?size=" + size : "/resources/waypost/no-picture.svg";
    }
}
