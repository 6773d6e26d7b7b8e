package org.waypost.jobs.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.waypost.jobs.Jobs;
import org.waypost.jobs.NewJob;
import org.waypost.tenancy.CommitBuffer;

/** Writes the jobs of a transaction in one batch before it commits, and rings for this node's workers afterwards. */
@ApplicationScoped
class TransactionalJobs implements Jobs {
    @Inject
    private JobAdditions additions;

    @Inject
    private JobRunner runner;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    private CommitBuffer<JobRow> added;

    @PostConstruct
    void open() {
        added = new CommitBuffer<>(transaction, additions::write, rows -> runner.ring(rows.size()));
    }

    @Override
    public void enqueue(NewJob job) {
        added.add(JobAdditions.row(job));
    }
}
