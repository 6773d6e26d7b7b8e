package org.waypost.web.mailroom;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.waypost.customers.MailboxSuggestion;
import org.waypost.mailroom.ExpectPackageCommand;

/** What somebody types who announces a parcel; renters leave the mailbox out. */
public class ExpectedForm implements Serializable {
    private String number = "";
    private String mailbox = "";
    private String sender = "";
    private String day = "";
    private String note = "";

    /** What is announced. */
    public ExpectPackageCommand command() {
        String[] parts = mailbox.split("·", 2);
        Optional<LocalDate> on = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        return new ExpectPackageCommand(number, parts[0], parts.length == 2 ? parts[1] : "", sender, note, on);
    }

    /** How a suggestion stands in the box once chosen; the component asks once without one. */
    public String label(MailboxSuggestion suggestion) {
        return suggestion == null ? mailbox : suggestion.mailbox() + " · " + suggestion.name();
    }

    // what the page binds to

    public String getNumber() {
        return number;
    }

    public void setNumber(String typed) {
        number = Objects.requireNonNullElse(typed, "");
    }

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

    public String getDay() {
        return day;
    }

    /** Takes a day as browsers send it, {@code 2026-11-24}; anything else is none. */
    public void setDay(String typed) {
        day = isDay(Objects.requireNonNullElse(typed, "")) ? typed : "";
    }

    private static boolean isDay(String typed) {
        try {
            return !typed.isEmpty() && LocalDate.parse(typed).getYear() > 0;
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = Objects.requireNonNullElse(typed, "");
    }
}
