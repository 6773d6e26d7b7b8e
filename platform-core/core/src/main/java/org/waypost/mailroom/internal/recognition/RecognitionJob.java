package org.waypost.mailroom.internal.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.jobs.Jobs;
import org.waypost.jobs.NewJob;
import org.waypost.jobs.PermanentFailure;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailRecorded;
import org.waypost.shared.Fault;
import org.waypost.shared.PlatformException;

/** Reads photographs soon after their pieces were recorded. A job is for a few pieces, one after the other. */
@ApplicationScoped
class RecognitionJob implements JobHandler {
    static final String KIND = "mailroom.recognition";
    private static final int PIECES_PER_JOB = 5;
    /** Reading takes a whole processor for a second; whoever waits at the counter comes first. */
    private static final int AT_ONCE = 2;

    private final Recogniser recogniser;
    private final Jobs jobs;

    /** For the proxy. */
    protected RecognitionJob() {
        this(null, null);
    }

    @Inject
    RecognitionJob(Recogniser recogniser, Jobs jobs) {
        this.recogniser = recogniser;
        this.jobs = jobs;
    }

    /** Part of the transaction that records the pieces. */
    void recorded(@Observes MailRecorded event) {
        List<MailItemId> items = event.items();
        for (int from = 0; from < items.size(); from += PIECES_PER_JOB) {
            List<MailItemId> some = items.subList(from, Math.min(from + PIECES_PER_JOB, items.size()));
            jobs.enqueue(NewJob.of(
                    KIND, some.stream().map(item -> Long.toString(item.value())).collect(Collectors.joining(","))));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    /** One piece's trouble does not keep the others waiting; those that were read are not read again at the next attempt. */
    @Override
    public void run(Job job) throws PermanentFailure {
        PlatformException failure = null;
        for (MailItemId item : items(job)) {
            try {
                recogniser.recognise(item);
            } catch (PlatformException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw asJobFailure(failure);
        }
    }

    private static List<MailItemId> items(Job job) {
        return Arrays.stream(job.payload().split(","))
                .map(id -> new MailItemId(Long.parseLong(id)))
                .toList();
    }

    private static RuntimeException asJobFailure(PlatformException failure) throws PermanentFailure {
        if (failure.code().fault() == Fault.BUG) {
            throw new PermanentFailure(failure.getMessage(), failure);
        }
        return failure;
    }
}
