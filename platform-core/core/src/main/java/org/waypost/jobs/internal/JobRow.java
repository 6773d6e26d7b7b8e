package org.waypost.jobs.internal;

import org.waypost.jobs.NewJob;

/** A job on its way into the table. */
record JobRow(long id, NewJob job, String correlationId) {}
