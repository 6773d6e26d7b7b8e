/**
 * Work that is done after the transaction that asked for it: e-mail, thumbnails, provisioning, calls that cost money.
 *
 * <p>Words: a <em>job</em> is one row of the job table; a <em>lane</em> is one tenant's jobs of one kind; a
 * <em>lease</em> is a worker's right to a job for a minute; a <em>dead letter</em> is a job nobody tries any more.
 * {@link org.waypost.jobs.Jobs} takes work, a {@link org.waypost.jobs.JobHandler} does it, a
 * {@link org.waypost.jobs.RecurringJob} is done again and again. Every feature but {@code tenancy} and {@code audit} may
 * import this package; their jobs are adapted in {@code internal}.
 */
package org.waypost.jobs;
