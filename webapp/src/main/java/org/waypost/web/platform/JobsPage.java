package org.waypost.web.platform;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Messages;
import org.waypost.jobs.DeadLetter;
import org.waypost.jobs.DiscardJob;
import org.waypost.jobs.JobOutcome;
import org.waypost.jobs.JobsOverview;
import org.waypost.jobs.ListDeadLetters;
import org.waypost.jobs.QueueLine;
import org.waypost.jobs.RetryJob;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantId;
import org.waypost.web.shell.Texts;

/** How the jobs of all tenants stand, and what failed for good. */
@Named
@ViewScoped
public class JobsPage implements Serializable {
    private static final int LETTERS = 100;

    @Inject
    private transient JobsOverview overview;

    @Inject
    private transient ListDeadLetters deadLetters;

    @Inject
    private transient RetryJob retryJob;

    @Inject
    private transient DiscardJob discardJob;

    @Inject
    private transient Sites sites;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Clock clock;

    private List<Letter> letters;

    /** One row per tenant and kind of job. */
    public List<Queue> getQueues() {
        return overview.queues().stream().map(this::queue).toList();
    }

    /** What failed for good, newest first; kept as shown until something is done. */
    public List<Letter> getLetters() {
        if (letters == null) {
            letters = deadLetters.page(Optional.empty(), LETTERS).rows().stream()
                    .map(this::letter)
                    .toList();
        }
        return letters;
    }

    /** Tries a job again. */
    public void retry(long id) {
        tell(retryJob.retry(id), "jobs.retried");
    }

    /** Gives a job up. */
    public void discard(long id) {
        tell(discardJob.discard(id), "jobs.discarded");
    }

    private void tell(JobOutcome outcome, String done) {
        letters = null;
        if (outcome instanceof JobOutcome.NoSuchLetter) {
            Messages.addGlobalWarn(texts.of("jobs.gone"));
        } else {
            Messages.addGlobalInfo(texts.of(done));
        }
    }

    /** Asks for the figures anew. */
    public void refresh() {
        letters = null;
    }

    private Queue queue(QueueLine line) {
        Instant since = clock.instant().minus(line.oldest());
        return new Queue(
                nameOf(line.tenant()),
                line.kind(),
                line.ready(),
                line.running(),
                line.dead(),
                since,
                !line.oldest().isZero());
    }

    private Letter letter(DeadLetter letter) {
        return new Letter(
                letter.id(),
                nameOf(letter.tenant()),
                letter.kind(),
                letter.attempts(),
                letter.code() + ": " + letter.reason(),
                letter.diedAt());
    }

    private String nameOf(TenantId tenant) {
        return sites.byTenant(tenant).map(Site::name).orElse("–");
    }

    /** Jobs of one kind of one tenant. */
    public record Queue(
            String tenant, String kind, long ready, long running, long dead, Instant since, boolean waits) {}

    /** A job nobody tries any more. */
    public record Letter(long id, String tenant, String kind, int attempts, String reason, Instant diedAt)
            implements Serializable {}
}
