package org.waypost.web.renter;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.waypost.requests.Appointment;
import org.waypost.requests.DestructionMethod;
import org.waypost.requests.PickUpMode;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestsError;
import org.waypost.requests.Wish;
import org.waypost.shared.PlatformException;

/** What a renter fills in to say what he wants done with a piece. */
public class WishForm implements Serializable {
    private RequestKind kind;
    private DestructionMethod method = DestructionMethod.SHRED;
    private PickUpMode mode = PickUpMode.BUSINESS_HOURS;
    private String until = "";
    private String day = "";
    private String time = "";
    private boolean sending;
    private String delegate = "";
    private String note = "";

    /**
     * What he wants.
     *
     * @throws PlatformException {@link RequestsError#BAD_DATE} for what is no day or time
     */
    Wish wish(ZoneId zone) {
        return switch (kind) {
            case HOLD -> new Wish.Hold(until.isEmpty() ? null : day(until), note);
            case DESTROY -> new Wish.Destroy(method, note);
            case PICK_UP ->
                new Wish.PickUp(
                        mode,
                        mode == PickUpMode.APPOINTMENT ? new Appointment(day(day), time()).at(zone) : null,
                        sending ? delegate : "",
                        note);
            default -> new Wish.Plain(kind, note);
        };
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException other) {
            throw new PlatformException(RequestsError.BAD_DATE, other);
        }
    }

    private LocalTime time() {
        try {
            return LocalTime.parse(time);
        } catch (DateTimeException other) {
            throw new PlatformException(RequestsError.BAD_DATE, other);
        }
    }

    // what the page binds to

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(RequestKind chosen) {
        kind = chosen;
    }

    public DestructionMethod getMethod() {
        return method;
    }

    public void setMethod(DestructionMethod chosen) {
        method = chosen;
    }

    public PickUpMode getMode() {
        return mode;
    }

    public void setMode(PickUpMode chosen) {
        mode = chosen;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String typed) {
        until = Objects.requireNonNullElse(typed, "");
    }

    public String getDay() {
        return day;
    }

    public void setDay(String typed) {
        day = Objects.requireNonNullElse(typed, "");
    }

    public String getTime() {
        return time;
    }

    public void setTime(String typed) {
        time = Objects.requireNonNullElse(typed, "");
    }

    public boolean isSending() {
        return sending;
    }

    public void setSending(boolean chosen) {
        sending = chosen;
    }

    public String getDelegate() {
        return delegate;
    }

    public void setDelegate(String typed) {
        delegate = Objects.requireNonNullElse(typed, "");
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = Objects.requireNonNullElse(typed, "");
    }
}
