package org.waypost.content.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.waypost.content.ContentId;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.jobs.NewJob;
import org.waypost.jobs.PermanentFailure;
import org.waypost.shared.Fault;
import org.waypost.shared.PlatformException;

/** Makes thumbnails and previews soon after a content was registered. A job is for a few contents, one after the other. */
@ApplicationScoped
public class RenditionJob implements JobHandler {
    static final String KIND = "content.renditions";
    private static final int CONTENTS_PER_JOB = 10;

    private final RenditionMaker maker;

    /** For the proxy. */
    protected RenditionJob() {
        this(null);
    }

    @Inject
    RenditionJob(RenditionMaker maker) {
        this.maker = maker;
    }

    /** The jobs that make the renditions of these contents. */
    public static List<NewJob> forContents(List<ContentId> contents) {
        List<NewJob> jobs = new ArrayList<>();
        for (int from = 0; from < contents.size(); from += CONTENTS_PER_JOB) {
            List<ContentId> some = contents.subList(from, Math.min(from + CONTENTS_PER_JOB, contents.size()));
            jobs.add(NewJob.of(KIND, some.stream().map(ContentId::toString).collect(Collectors.joining(","))));
        }
        return jobs;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** One content's trouble does not keep the others waiting; those already made are not made again at the next attempt. */
    @Override
    public void run(Job job) throws PermanentFailure {
        PlatformException failure = null;
        for (ContentId content : contents(job)) {
            try {
                maker.makeMissing(content);
            } catch (PlatformException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw asJobFailure(failure);
        }
    }

    private static List<ContentId> contents(Job job) {
        return Arrays.stream(job.payload().split(","))
                .map(id -> new ContentId(Long.parseLong(id)))
                .toList();
    }

    private static RuntimeException asJobFailure(PlatformException failure) throws PermanentFailure {
        if (failure.code().fault() == Fault.BUG) {
            throw new PermanentFailure(failure.getMessage(), failure);
        }
        return failure;
    }
}
