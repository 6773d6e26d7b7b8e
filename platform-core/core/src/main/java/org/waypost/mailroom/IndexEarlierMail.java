package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.jobs.Jobs;
import org.waypost.jobs.NewJob;

/**
 * Makes pieces searchable that were recorded before there was an index, some at a time so that nobody waits for it. Pieces
 * that are known already are left alone, so doing it again does nothing. What was read in their photographs was not kept
 * then, and stays unknown.
 */
@ApplicationScoped
@Transactional
public class IndexEarlierMail {
    /** The kind of its jobs, whose payload is the id to go on after. */
    public static final String KIND = "mailroom.index-earlier";

    /** Pieces in one transaction. */
    static final int BATCH = 200;

    private IndexMail index;
    private MailIndex known;
    private Jobs jobs;
    private Access access;

    /** For the proxy. */
    protected IndexEarlierMail() {}

    /** Indexes there, and asks for its own continuation. */
    @Inject
    IndexEarlierMail(IndexMail index, MailIndex known, Jobs jobs, Access access) {
        this.index = index;
        this.known = known;
        this.jobs = jobs;
        this.access = access;
    }

    /** Indexes the next pieces after an id; when there may be more, a job goes on with them. */
    public void after(long id) {
        access.require(Permission.MAIL_ASSIGN);
        List<MailItemId> next = known.unknown(id, BATCH);
        next.forEach(index::note);
        if (next.size() == BATCH) {
            jobs.enqueue(NewJob.of(KIND, Long.toString(next.get(BATCH - 1).value())));
        }
    }
}
