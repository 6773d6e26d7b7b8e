package org.waypost.web.mailroom;

import java.io.Serializable;
import java.util.Objects;
import org.waypost.customers.MailboxSuggestion;

/** What somebody types about a piece that is for a mailbox and comes from somebody. */
public abstract class AddressedForm implements Serializable {
    private String mailbox = "";
    private String sender = "";

    /** How a suggestion stands in the box once chosen; of what stands there already the component asks as well. */
    public String label(Object hit) {
        return hit instanceof MailboxSuggestion suggestion ? labelled(suggestion) : mailbox;
    }

    static String labelled(MailboxSuggestion hit) {
        return hit.mailbox() + " · " + hit.name();
    }

    /** The number in front of a chosen suggestion such as {@code 214 · Marisol Vega}, or what was typed. */
    String mailboxNumber() {
        return parts()[0].trim();
    }

    /** The name behind the number of a chosen suggestion, or empty. */
    String chosenName() {
        return parts().length == 2 ? parts()[1].trim() : "";
    }

    private String[] parts() {
        return mailbox.split("·", 2);
    }

    // what the page binds to

    public String getMailbox() {
        return mailbox;
    }

    public void setMailbox(String typed) {
        mailbox = Objects.requireNonNullElse(typed, "");
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String typed) {
        sender = Objects.requireNonNullElse(typed, "");
    }
}
