package org.waypost.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.jobs.PermanentFailure;
import org.waypost.notifications.NotificationsError;
import org.waypost.shared.PlatformException;

class NoticeMailTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final PlatformException away = new PlatformException(NotificationsError.MAIL_SERVER_AWAY, "451");
    private final PlatformException refused = new PlatformException(NotificationsError.MAIL_SERVER_REFUSED, "554");
    private final List<String> notes = new ArrayList<>();
    private Optional<OutgoingMail> inEnvelope = Optional.of(new OutgoingMail(
            "notice-7",
            "River North Mail",
            "Marisol Vega",
            "marisol@vega.example",
            new Letter(Locale.ENGLISH, "subject", "text", "html")));
    private PostOffice post = mail -> notes.add("handed over " + mail.key());
    private final NoticeMail handler = new NoticeMail(
            new NotedTable(), new FixedEnvelope(), mail -> post.send(mail), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_notice_is_marked_as_sent_after_the_server_took_it() throws PermanentFailure {
        handler.run(attempt(1));

        assertThat(notes).containsExactly("handed over notice-7", "sent 7 to marisol@vega.example at " + NOW);
    }

    @Test
    void a_notice_that_was_sent_already_is_not_sent_again() throws PermanentFailure {
        inEnvelope = Optional.empty();

        handler.run(attempt(2));

        assertThat(notes).isEmpty();
    }

    @Test
    void a_refused_recipient_fails_the_notice_and_ends_the_job() throws PermanentFailure {
        post = mail -> {
            throw new RecipientRefused("550 no such user", null);
        };

        handler.run(attempt(1));

        assertThat(notes).containsExactly("failed 7: 550 no such user");
    }

    @Test
    void a_server_that_is_away_leaves_the_notice_waiting() {
        post = mail -> {
            throw away;
        };

        assertThatThrownBy(() -> handler.run(attempt(handler.attempts() - 1))).isSameAs(away);
        assertThat(notes).isEmpty();
    }

    @Test
    void after_the_last_attempt_the_notice_shows_that_it_failed() {
        post = mail -> {
            throw away;
        };

        assertThatThrownBy(() -> handler.run(attempt(handler.attempts()))).isInstanceOf(PermanentFailure.class);
        assertThat(notes).containsExactly("failed 7: " + away.getMessage());
    }

    @Test
    void a_server_that_refuses_us_is_not_pestered_for_a_day() {
        post = mail -> {
            throw refused;
        };

        assertThatThrownBy(() -> handler.run(attempt(JobHandler.USUAL_ATTEMPTS - 1)))
                .isSameAs(refused);
        assertThatThrownBy(() -> handler.run(attempt(JobHandler.USUAL_ATTEMPTS)))
                .isInstanceOf(PermanentFailure.class);
        assertThat(notes).containsExactly("failed 7: " + refused.getMessage());
    }

    private static Job attempt(int attempt) {
        return new Job(1, NoticeMail.KIND, "7", attempt, "notice-7");
    }

    private final class NotedTable extends NoticeTable {
        @Override
        public void sent(long id, OutgoingMail mail, Instant when) {
            notes.add("sent " + id + " to " + mail.address() + " at " + when);
        }

        @Override
        public void failed(long id, OutgoingMail mail, String detail) {
            notes.add("failed " + id + ": " + detail);
        }
    }

    private final class FixedEnvelope extends NoticeEnvelope {
        @Override
        public Optional<OutgoingMail> forNotice(long id) {
            return inEnvelope;
        }
    }
}
