package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.CurrentRenter;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.notifications.Channel;
import org.waypost.notifications.ListNotices;
import org.waypost.notifications.NoticeLine;
import org.waypost.notifications.NoticeState;
import org.waypost.shared.Page;
import org.waypost.tenancy.Sites;

@ApplicationScoped
@Transactional
class NoticesInWords implements ListNotices {
    private static final int MOST = 200;

    @Inject
    private NoticeTable table;

    @Inject
    private WaitingNews waiting;

    @Inject
    private LetterWriter writer;

    @Inject
    private Customers customers;

    @Inject
    private CurrentRenter renter;

    @Inject
    private Sites sites;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Override
    public Page<NoticeLine> own(Locale reader, Optional<Long> after, int size) {
        return page(renter.get(), reader, after, size);
    }

    @Override
    public Page<NoticeLine> of(CustomerId customer, Locale reader, Optional<Long> after, int size) {
        access.require(Permission.CUSTOMERS_VIEW);
        return page(customers.withId(customer), reader, after, size);
    }

    @Override
    public Optional<String> ownRefusal() {
        return table.refusal(renter.get().customerId());
    }

    @Override
    public Optional<String> refusalOf(CustomerId customer) {
        access.require(Permission.CUSTOMERS_VIEW);
        return table.refusal(customer);
    }

    private Page<NoticeLine> page(Customer customer, Locale reader, Optional<Long> after, int size) {
        int rows = Math.max(1, Math.min(size, MOST));
        Page<Notice> told =
                Page.of(table.of(customer.customerId(), after.orElse(Long.MAX_VALUE), rows + 1), rows, Notice::id);
        List<NoticeLine> lines = told.rows().stream()
                .map(notice -> line(notice, customer, reader, Optional.empty()))
                .toList();
        return after.isPresent()
                ? new Page<>(lines, told.next())
                : new Page<>(
                        Stream.concat(waiting(customer, reader), lines.stream()).toList(), told.next());
    }

    private Stream<NoticeLine> waiting(Customer customer, Locale reader) {
        return waiting.of(customer.customerId(), clock.instant()).stream()
                .map(bundle -> line(soon(customer.customerId(), bundle), customer, reader, Optional.of(bundle.due())));
    }

    private static Notice soon(CustomerId customer, Bundle bundle) {
        News oldest = bundle.news().get(0);
        return Notice.of(oldest.id(), customer, bundle.news(), NoticeState.WAITING, oldest.createdAt());
    }

    private NoticeLine line(Notice notice, Customer customer, Locale reader, Optional<Instant> due) {
        Notice.Words words = notice.words().orElseGet(() -> written(notice, customer, reader));
        return new NoticeLine(
                notice.id(),
                notice.kind(),
                words.subject(),
                words.text(),
                Channel.EMAIL,
                notice.address(),
                notice.state(),
                notice.detail(),
                notice.createdAt(),
                due,
                notice.sentAt());
    }

    private Notice.Words written(Notice notice, Customer customer, Locale reader) {
        Letter letter = writer.write(
                notice, Letterhead.of(sites.current()), customer.noticeAddress().name(), reader);
        return new Notice.Words(letter.subject(), letter.text());
    }
}
