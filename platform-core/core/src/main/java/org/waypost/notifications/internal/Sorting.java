package org.waypost.notifications.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waypost.notifications.NewsTopic;
import org.waypost.notifications.NoticeChoice;
import org.waypost.notifications.Timing;

/**
 * Sorts a customer's waiting news into bundles: mail of one sitting together, each news of a request alone, digests by their
 * time. Quiet hours move what is due in them to their end.
 */
final class Sorting {
    private final NoticeChoice choice;
    private final ZoneId zone;
    private final NoticeRhythm rhythm;
    private final Instant now;

    Sorting(NoticeChoice choice, ZoneId zone, NoticeRhythm rhythm, Instant now) {
        this.choice = choice;
        this.zone = zone;
        this.rhythm = rhythm;
        this.now = now;
    }

    /** The bundles of news, given the oldest first. */
    List<Bundle> bundles(List<News> waiting) {
        Map<Slot, List<News>> slots = new LinkedHashMap<>();
        waiting.forEach(news ->
                slots.computeIfAbsent(slot(news), fresh -> new ArrayList<>()).add(news));
        return slots.entrySet().stream()
                .map(slot -> bundle(slot.getKey().timing(), slot.getValue()))
                .toList();
    }

    private Slot slot(News news) {
        NewsTopic topic = news.kind().topic();
        Timing timing = news.kind().isOrdered() ? Timing.NOW : choice.of(topic);
        if (timing.isDigest()) {
            return new Slot(timing, digest(timing, news), 0);
        }
        return new Slot(timing, now, topic == NewsTopic.MAIL ? 0 : news.id());
    }

    private Bundle bundle(Timing timing, List<News> news) {
        Instant ready = timing.isDigest() ? digest(timing, news.get(0)) : ready(news);
        boolean byMail = timing != Timing.PORTAL;
        return new Bundle(news, byMail ? awake(ready) : ready, byMail);
    }

    /** What missed its digest, because nothing ran then, comes with what is due now. */
    private Instant digest(Timing timing, News news) {
        return later(now, choice.digest().next(timing, news.createdAt(), zone));
    }

    private Instant ready(List<News> news) {
        News oldest = news.get(0);
        if (oldest.kind().topic() == NewsTopic.REQUESTS) {
            return oldest.createdAt();
        }
        Instant over = news.get(news.size() - 1).createdAt().plus(rhythm.pause());
        Instant latest = oldest.createdAt().plus(rhythm.longest());
        return over.isBefore(latest) ? over : latest;
    }

    private Instant awake(Instant ready) {
        return choice.quiet()
                .map(quiet -> quiet.endAfter(later(now, ready), zone))
                .orElse(ready);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** News with the same slot goes together. */
    private record Slot(Timing timing, Instant digest, long alone) {}
}
