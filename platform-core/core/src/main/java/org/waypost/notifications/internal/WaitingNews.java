package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.waypost.customers.CustomerId;
import org.waypost.jobs.Jobs;
import org.waypost.notifications.NoticeChoices;
import org.waypost.notifications.NoticeState;
import org.waypost.shared.Ids;
import org.waypost.tenancy.Sites;

/** What waits for customers: shows it as the notices it will become, and makes them when they are due. */
@ApplicationScoped
class WaitingNews {
    @Inject
    private NewsTable news;

    @Inject
    private NoticeTable notices;

    @Inject
    private NoticeChoices choices;

    @Inject
    private NoticePauses pauses;

    @Inject
    private Sites sites;

    @Inject
    private Looks looks;

    @Inject
    private RenterHints hints;

    @Inject
    private Jobs jobs;

    /**
     * Makes notices of what is due, and asks for another look when more will be. Two looks at one customer come one after the
     * other, so that no news goes out twice.
     */
    @Transactional
    public void send(CustomerId customer) {
        List<News> waiting = news.take(customer);
        Instant now = news.now();
        List<Bundle> bundles = bundles(customer, waiting, now);
        List<Bundle> due = bundles.stream().filter(bundle -> bundle.isDue(now)).toList();
        due.forEach(bundle -> send(customer, bundle, now));
        if (!due.isEmpty()) {
            hints.changed(customer);
        }
        bundles.stream()
                .filter(bundle -> !bundle.isDue(now))
                .map(Bundle::due)
                .min(Comparator.naturalOrder())
                .ifPresent(next -> looks.againAt(next, customer));
    }

    /** What will be sent, the soonest last. */
    List<Bundle> of(CustomerId customer, Instant now) {
        return bundles(customer, news.waiting(customer), now).stream()
                .sorted(Comparator.comparing(Bundle::due).reversed())
                .toList();
    }

    private List<Bundle> bundles(CustomerId customer, List<News> waiting, Instant now) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        return new Sorting(choices.of(customer), sites.current().zone(), pauses.rhythm(), now).bundles(waiting);
    }

    private void send(CustomerId customer, Bundle bundle, Instant now) {
        NoticeState state = bundle.byMail() ? NoticeState.QUEUED : NoticeState.KEPT;
        Notice notice = Notice.of(Ids.next(), customer, bundle.news(), state, now);
        notices.write(notice);
        if (bundle.byMail()) {
            jobs.enqueue(NoticeMail.job(notice.id()));
        }
    }
}
