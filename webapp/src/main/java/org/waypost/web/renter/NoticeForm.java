package org.waypost.web.renter;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.waypost.notifications.DigestTime;
import org.waypost.notifications.NoticeChoice;
import org.waypost.notifications.NotificationsError;
import org.waypost.notifications.QuietHours;
import org.waypost.notifications.Timing;
import org.waypost.shared.PlatformException;

/** What stands in the fields where a renter decides when he is told of what. */
public class NoticeForm {
    private Timing mail;
    private Timing requests;
    private DayOfWeek day;
    private int hour;
    private boolean quiet;
    private String from;
    private String until;

    static NoticeForm of(NoticeChoice choice, QuietHours proposed) {
        NoticeForm form = new NoticeForm();
        QuietHours hours = choice.quiet().orElse(proposed);
        form.mail = choice.mail();
        form.requests = choice.requests();
        form.day = choice.digest().day();
        form.hour = choice.digest().hour();
        form.quiet = choice.quiet().isPresent();
        form.from = hours.from().toString();
        form.until = hours.until().toString();
        return form;
    }

    NoticeChoice choice() {
        return new NoticeChoice(mail, requests, new DigestTime(day, hour), hours());
    }

    private Optional<QuietHours> hours() {
        try {
            return quiet
                    ? Optional.of(new QuietHours(LocalTime.parse(from), LocalTime.parse(until)))
                    : Optional.empty();
        } catch (DateTimeParseException noTime) {
            throw new PlatformException(NotificationsError.BAD_QUIET_HOURS, noTime);
        }
    }

    /** When he is told of mail. */
    public Timing getMail() {
        return mail;
    }

    /** When he is told of mail. */
    public void setMail(Timing chosen) {
        mail = chosen;
    }

    /** When he is told of requests. */
    public Timing getRequests() {
        return requests;
    }

    /** When he is told of requests. */
    public void setRequests(Timing chosen) {
        requests = chosen;
    }

    /** The day of the weekly digest. */
    public DayOfWeek getDay() {
        return day;
    }

    /** The day of the weekly digest. */
    public void setDay(DayOfWeek chosen) {
        day = chosen;
    }

    /** The hour of digests. */
    public int getHour() {
        return hour;
    }

    /** The hour of digests. */
    public void setHour(int chosen) {
        hour = chosen;
    }

    /** Whether there are quiet hours. */
    public boolean isQuiet() {
        return quiet;
    }

    /** Whether there are quiet hours. */
    public void setQuiet(boolean chosen) {
        quiet = chosen;
    }

    /** When they begin, {@code 21:00}. */
    public String getFrom() {
        return from;
    }

    /** When they begin, {@code 21:00}. */
    public void setFrom(String typed) {
        from = String.valueOf(typed);
    }

    /** When they end, {@code 08:00}. */
    public String getUntil() {
        return until;
    }

    /** When they end, {@code 08:00}. */
    public void setUntil(String typed) {
        until = String.valueOf(typed);
    }
}
