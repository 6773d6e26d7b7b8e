package org.waypost.mailroom.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.mailroom.IndexEarlierMail;

/** Makes mail of before the index searchable; the first job of a location came with the migration. */
@ApplicationScoped
class EarlierMailJob implements JobHandler {
    @Inject
    private IndexEarlierMail earlier;

    @Override
    public String kind() {
        return IndexEarlierMail.KIND;
    }

    @Override
    public void run(Job job) {
        earlier.after(Long.parseLong(job.payload()));
    }
}
