package org.waypost.notifications;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * How a person wants to be told.
 *
 * @param mail when, of mail that arrived
 * @param requests when, of requests
 * @param digest the time of daily and weekly digests
 * @param quiet hours in which e-mails wait
 */
public record NoticeChoice(Timing mail, Timing requests, DigestTime digest, Optional<QuietHours> quiet) {
    private static final int MORNING = 8;

    /** What holds for those who chose nothing. */
    public static final NoticeChoice STANDARD =
            new NoticeChoice(Timing.NOW, Timing.NOW, new DigestTime(DayOfWeek.MONDAY, MORNING), Optional.empty());

    /** When he wants to be told of a topic. */
    public Timing of(NewsTopic topic) {
        return switch (topic) {
            case MAIL -> mail;
            case REQUESTS -> requests;
        };
    }
}
