package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.NoteLateness;
import org.waypost.requests.RequestAction;

/** Comes to each request when it is due. */
@ApplicationScoped
class LateWatch implements JobHandler {
    @Inject
    private NoteLateness lateness;

    @Override
    public String kind() {
        return RequestAction.LATE_JOB;
    }

    @Override
    public void run(Job job) {
        lateness.look(new ActionRequestId(Long.parseLong(job.payload())));
    }
}
