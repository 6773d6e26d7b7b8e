package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.customers.CustomerId;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;

/** Looks at what waits for one customer. */
@ApplicationScoped
class GatherNews implements JobHandler {
    static final String KIND = "notifications.gather";

    @Inject
    private WaitingNews waiting;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        waiting.send(new CustomerId(Long.parseLong(job.payload())));
    }
}
