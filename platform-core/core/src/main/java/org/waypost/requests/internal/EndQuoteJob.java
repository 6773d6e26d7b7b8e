package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.EndQuote;

/** Comes when a price stands no longer. */
@ApplicationScoped
class EndQuoteJob implements JobHandler {
    @Inject
    private EndQuote endQuote;

    @Override
    public String kind() {
        return EndQuote.JOB;
    }

    @Override
    public void run(Job job) {
        endQuote.end(new ActionRequestId(Long.parseLong(job.payload())));
    }
}
