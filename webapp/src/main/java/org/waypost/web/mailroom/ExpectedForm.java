package org.waypost.web.mailroom;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.waypost.mailroom.ExpectPackageCommand;

/** What somebody types who announces a parcel; renters leave the mailbox out. */
public class ExpectedForm extends AddressedForm {
    private String number = "";
    private String day = "";
    private String note = "";

    /** What is announced. */
    public ExpectPackageCommand command() {
        Optional<LocalDate> on = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        return new ExpectPackageCommand(number, mailboxNumber(), chosenName(), getSender(), note, on);
    }

    // what the page binds to

    public String getNumber() {
        return number;
    }

    public void setNumber(String typed) {
        number = Objects.requireNonNullElse(typed, "");
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
