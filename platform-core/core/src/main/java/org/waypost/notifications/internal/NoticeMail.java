package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.jobs.NewJob;
import org.waypost.jobs.PermanentFailure;
import org.waypost.notifications.NotificationsError;
import org.waypost.shared.PlatformException;

/**
 * Sends one notice. It is marked as sent after the server took it, so a node that dies between the two sends it once more,
 * under the same Message-ID.
 */
@ApplicationScoped
class NoticeMail implements JobHandler {
    static final String KIND = "notifications.mail";

    /** A day of trying: mail servers are away for hours. */
    private static final int ATTEMPTS = 150;

    private static final int TOGETHER = 20;

    private final NoticeTable table;
    private final NoticeEnvelope envelope;
    private final PostOffice post;
    private final Clock clock;

    /** For the proxy. */
    protected NoticeMail() {
        this(null, null, null, null);
    }

    @Inject
    NoticeMail(NoticeTable table, NoticeEnvelope envelope, PostOffice post, Clock clock) {
        this.table = table;
        this.envelope = envelope;
        this.post = post;
        this.clock = clock;
    }

    /** The job that sends a notice. */
    static NewJob job(long notice) {
        return NewJob.of(KIND, Long.toString(notice)).keyed("notice-" + notice);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int attempts() {
        return ATTEMPTS;
    }

    @Override
    public int together() {
        return TOGETHER;
    }

    @Override
    public void run(Job job) throws PermanentFailure {
        Optional<OutgoingMail> mail = envelope.forNotice(Long.parseLong(job.payload()));
        if (mail.isPresent()) {
            send(job, mail.get());
        }
    }

    private void send(Job job, OutgoingMail mail) throws PermanentFailure {
        long notice = Long.parseLong(job.payload());
        try {
            post.send(mail);
            table.sent(notice, mail, clock.instant().truncatedTo(ChronoUnit.MICROS));
        } catch (RecipientRefused refused) {
            table.failed(notice, mail, refused.getMessage());
        } catch (PlatformException notNow) {
            giveUpAtLast(job, mail, notNow);
        }
    }

    private void giveUpAtLast(Job job, OutgoingMail mail, PlatformException notNow) throws PermanentFailure {
        boolean refused = notNow.code() == NotificationsError.MAIL_SERVER_REFUSED;
        if (job.attempt() < (refused ? USUAL_ATTEMPTS : ATTEMPTS)) {
            throw notNow;
        }
        table.failed(Long.parseLong(job.payload()), mail, notNow.getMessage());
        throw new PermanentFailure(notNow.getMessage(), notNow);
    }
}
