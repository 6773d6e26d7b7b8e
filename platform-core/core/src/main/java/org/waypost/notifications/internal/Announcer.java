package org.waypost.notifications.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.waypost.customers.CustomerId;
import org.waypost.mailroom.MailItemId;
import org.waypost.notifications.NewsTopic;
import org.waypost.notifications.NoticeKind;
import org.waypost.requests.ActionRequestId;
import org.waypost.shared.Ids;
import org.waypost.tenancy.CommitBuffer;

/** Notes news, and sees that somebody looks whether it is due, in the transaction of the event. */
@ApplicationScoped
class Announcer {
    @Inject
    private NewsTable table;

    @Inject
    private Looks looks;

    @Inject
    private NoticePauses pauses;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    private CommitBuffer<News> news;

    @PostConstruct
    void open() {
        news = new CommitBuffer<>(transaction, table::write, written -> {});
    }

    void announce(
            NoticeKind kind,
            CustomerId customer,
            MailItemId item,
            Optional<ActionRequestId> request,
            Map<Fact, String> facts) {
        note(kind, customer, Optional.of(item.value()), request.map(ActionRequestId::value), facts);
    }

    /** News that is about no piece of mail. */
    void announce(NoticeKind kind, CustomerId customer, Map<Fact, String> facts) {
        note(kind, customer, Optional.empty(), Optional.empty(), facts);
    }

    private void note(
            NoticeKind kind,
            CustomerId customer,
            Optional<Long> item,
            Optional<Long> request,
            Map<Fact, String> facts) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        news.add(new News(Ids.next(), customer, kind, item, request, facts, now));
        NewsTopic topic = kind.topic();
        looks.firstAt(topic == NewsTopic.MAIL ? now.plus(pauses.rhythm().pause()) : now, customer, topic);
    }
}
