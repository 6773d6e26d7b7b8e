package org.waypost.notifications.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.waypost.customers.CustomerId;
import org.waypost.jobs.Jobs;
import org.waypost.jobs.NewJob;
import org.waypost.mailroom.MailItemId;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.NoticeState;
import org.waypost.requests.ActionRequestId;
import org.waypost.shared.Ids;
import org.waypost.tenancy.CommitBuffer;

/** Makes a notice and the job that sends it, in the transaction of the event. */
@ApplicationScoped
class Announcer {
    @Inject
    private NoticeTable table;

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    private CommitBuffer<Notice> notices;

    @PostConstruct
    void open() {
        notices = new CommitBuffer<>(transaction, table::write, written -> {});
    }

    void announce(
            NoticeKind kind,
            CustomerId customer,
            MailItemId item,
            Optional<ActionRequestId> request,
            Map<Fact, String> facts) {
        Notice notice = new Notice(
                Ids.next(),
                customer,
                kind,
                Optional.of(item.value()),
                request.map(ActionRequestId::value),
                facts,
                NoticeState.QUEUED,
                "",
                "",
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Optional.empty());
        notices.add(notice);
        jobs.enqueue(NewJob.of(NoticeMail.KIND, Long.toString(notice.id())).keyed("notice-" + notice.id()));
    }
}
