package org.waypost.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waypost.customers.CustomerId;
import org.waypost.notifications.DigestTime;
import org.waypost.notifications.NoticeChoice;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.QuietHours;
import org.waypost.notifications.Timing;

class SortingTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final NoticeRhythm RHYTHM = new NoticeRhythm(Duration.ofSeconds(60), Duration.ofMinutes(5));

    /** Ten in the morning, a Saturday. */
    private static final Instant TEN = Instant.parse("2026-11-21T16:00:00Z");

    private static final Optional<QuietHours> NIGHT =
            Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)));

    @Test
    void mail_of_one_sitting_goes_out_together_a_minute_after_the_last_piece() {
        List<Bundle> bundles = sorted(NoticeChoice.STANDARD, TEN, mail(0), mail(20), mail(45));

        assertThat(bundles).singleElement().satisfies(bundle -> {
            assertThat(bundle.news()).hasSize(3);
            assertThat(bundle.due()).isEqualTo(TEN.plusSeconds(105));
            assertThat(bundle.byMail()).isTrue();
            assertThat(bundle.isDue(TEN.plusSeconds(104))).isFalse();
            assertThat(bundle.isDue(TEN.plusSeconds(105))).isTrue();
        });
    }

    @Test
    void a_sitting_without_end_is_told_five_minutes_after_its_first_piece() {
        News[] everyTwentySeconds =
                IntStream.range(0, 30).mapToObj(i -> mail(20 * i)).toArray(News[]::new);

        assertThat(sorted(NoticeChoice.STANDARD, TEN, everyTwentySeconds))
                .extracting(Bundle::due)
                .containsExactly(TEN.plusSeconds(300));
    }

    @Test
    void each_news_of_a_request_goes_out_alone_and_at_once() {
        List<Bundle> bundles = sorted(NoticeChoice.STANDARD, TEN, request(1), mail(2), request(3));

        assertThat(bundles).extracting(bundle -> bundle.news().size()).containsExactly(1, 1, 1);
        assertThat(bundles)
                .extracting(Bundle::due)
                .containsExactly(TEN.plusSeconds(1), TEN.plusSeconds(62), TEN.plusSeconds(3));
    }

    @Test
    void a_daily_digest_gathers_mail_and_requests_until_its_hour() {
        NoticeChoice daily = choice(Timing.DAILY, Timing.DAILY, 18, Optional.empty());

        assertThat(sorted(daily, TEN.plusSeconds(10), mail(0), request(5)))
                .singleElement()
                .satisfies(bundle -> {
                    assertThat(bundle.news()).hasSize(2);
                    assertThat(bundle.due()).isEqualTo(chicago("2026-11-21T18:00:00-06:00"));
                });
    }

    @Test
    void what_comes_after_the_hour_of_the_digest_waits_for_the_next() {
        NoticeChoice daily = choice(Timing.DAILY, Timing.NOW, 10, Optional.empty());

        assertThat(sorted(daily, TEN.plusSeconds(10), mail(-1), mail(0)))
                .extracting(Bundle::due)
                .containsExactly(TEN.plusSeconds(10), chicago("2026-11-22T10:00:00-06:00"));
    }

    @Test
    void digests_that_were_missed_come_as_one() {
        NoticeChoice daily = choice(Timing.DAILY, Timing.NOW, 8, Optional.empty());
        Instant threeDaysLater = TEN.plus(Duration.ofDays(3));

        assertThat(sorted(daily, threeDaysLater, mail(0), mail(90_000), mail(180_000)))
                .singleElement()
                .satisfies(bundle -> {
                    assertThat(bundle.news()).hasSize(3);
                    assertThat(bundle.isDue(threeDaysLater)).isTrue();
                });
    }

    @Test
    void a_daily_and_a_weekly_digest_are_two_messages() {
        NoticeChoice both = choice(Timing.DAILY, Timing.WEEKLY, 8, Optional.empty());

        assertThat(sorted(both, TEN, mail(0), request(0)))
                .extracting(Bundle::due)
                .containsExactly(chicago("2026-11-22T08:00:00-06:00"), chicago("2026-11-25T08:00:00-06:00"));
    }

    @Test
    void what_is_due_in_quiet_hours_waits_for_their_end() {
        NoticeChoice nights = choice(Timing.NOW, Timing.NOW, 8, NIGHT);
        Instant elevenAtNight = chicago("2026-11-21T23:00:00-06:00");
        News late = news(NoticeKind.MAIL_ARRIVED, elevenAtNight);

        assertThat(sorted(nights, elevenAtNight, late))
                .extracting(Bundle::due)
                .containsExactly(chicago("2026-11-22T07:00:00-06:00"));
        assertThat(sorted(nights, chicago("2026-11-22T06:59:59-06:00"), late))
                .noneMatch(bundle -> bundle.isDue(chicago("2026-11-22T06:59:59-06:00")));
        assertThat(sorted(nights, chicago("2026-11-22T07:00:00-06:00"), late))
                .allMatch(bundle -> bundle.isDue(chicago("2026-11-22T07:00:00-06:00")));
    }

    @Test
    void what_was_due_before_quiet_hours_but_did_not_go_out_waits_as_well() {
        NoticeChoice nights = choice(Timing.NOW, Timing.NOW, 8, NIGHT);
        News evening = news(NoticeKind.MAIL_ARRIVED, chicago("2026-11-21T21:30:00-06:00"));

        assertThat(sorted(nights, chicago("2026-11-22T02:00:00-06:00"), evening))
                .extracting(Bundle::due)
                .containsExactly(chicago("2026-11-22T07:00:00-06:00"));
    }

    @Test
    void a_digest_at_a_quiet_hour_comes_when_the_quiet_ends() {
        NoticeChoice early = choice(Timing.DAILY, Timing.NOW, 5, NIGHT);

        assertThat(sorted(early, TEN, mail(0)))
                .extracting(Bundle::due)
                .containsExactly(chicago("2026-11-22T07:00:00-06:00"));
    }

    @Test
    void who_wants_no_mail_has_it_in_the_portal_whatever_the_hour() {
        NoticeChoice portal = choice(Timing.PORTAL, Timing.NOW, 8, NIGHT);
        Instant night = chicago("2026-11-21T23:00:00-06:00");

        assertThat(sorted(portal, night, news(NoticeKind.MAIL_ARRIVED, night)))
                .singleElement()
                .satisfies(bundle -> {
                    assertThat(bundle.byMail()).isFalse();
                    assertThat(bundle.due()).isEqualTo(night.plusSeconds(60));
                });
    }

    @Test
    void a_scan_that_was_to_be_sent_waits_for_no_digest_and_is_not_kept_from_the_mail() {
        NoticeChoice daily = choice(Timing.DAILY, Timing.DAILY, 18, NIGHT);
        NoticeChoice portal = choice(Timing.PORTAL, Timing.PORTAL, 18, Optional.empty());
        News sent = news(NoticeKind.SCAN_SENT, TEN);

        for (NoticeChoice chosen : List.of(daily, portal)) {
            assertThat(sorted(chosen, TEN, sent, request(0)))
                    .filteredOn(bundle -> bundle.news().contains(sent))
                    .singleElement()
                    .satisfies(bundle -> {
                        assertThat(bundle.news()).hasSize(1);
                        assertThat(bundle.byMail()).isTrue();
                        assertThat(bundle.due()).isEqualTo(TEN);
                    });
        }
    }

    private static List<Bundle> sorted(NoticeChoice choice, Instant now, News... news) {
        return new Sorting(choice, CHICAGO, RHYTHM, now).bundles(List.of(news));
    }

    private static NoticeChoice choice(Timing mail, Timing requests, int hour, Optional<QuietHours> quiet) {
        return new NoticeChoice(mail, requests, new DigestTime(DayOfWeek.WEDNESDAY, hour), quiet);
    }

    private static News mail(int seconds) {
        return news(NoticeKind.MAIL_ARRIVED, TEN.plusSeconds(seconds));
    }

    private static News request(int seconds) {
        return news(NoticeKind.SCAN_READY, TEN.plusSeconds(seconds));
    }

    private static News news(NoticeKind kind, Instant at) {
        return new News(at.getEpochSecond(), new CustomerId(3), kind, Optional.of(1L), Optional.empty(), Map.of(), at);
    }

    private static Instant chicago(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
