package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.customers.NoticeAddress;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.jobs.PermanentFailure;
import org.waypost.tenancy.Sites;

/** Sends one letter to a manager. A node that dies after the server took it sends it once more, under the same Message-ID. */
@ApplicationScoped
class StaffMail implements JobHandler {
    static final String KIND = "notifications.staff-mail";

    /** A day of trying: mail servers are away for hours. */
    private static final int ATTEMPTS = 150;

    private final Managers managers;
    private final LetterWriter writer;
    private final PostOffice post;
    private final Sites sites;

    /** For the proxy. */
    protected StaffMail() {
        this(null, null, null, null);
    }

    @Inject
    StaffMail(Managers managers, LetterWriter writer, PostOffice post, Sites sites) {
        this.managers = managers;
        this.writer = writer;
        this.post = post;
        this.sites = sites;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int attempts() {
        return ATTEMPTS;
    }

    @Override
    public void run(Job job) throws PermanentFailure {
        StaffNews news = StaffNews.read(job.payload());
        NoticeAddress to = managers.withId(news.manager()).orElse(null);
        if (to == null) {
            return;
        }
        Letterhead head = Letterhead.of(sites.current());
        Letter letter = writer.write(news, head, to.name(), to.language());
        try {
            post.send(new OutgoingMail("staff-" + job.id(), head.location(), to.name(), to.email(), letter));
        } catch (RecipientRefused refused) {
            throw new PermanentFailure(refused.getMessage(), refused);
        }
    }
}
