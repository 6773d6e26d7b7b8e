package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waypost.customers.CustomerId;
import org.waypost.notifications.Channel;
import org.waypost.notifications.ListNotices;
import org.waypost.notifications.NoticeLine;
import org.waypost.shared.Page;

@ApplicationScoped
class NoticesInWords implements ListNotices {
    @Inject
    private NoticeTable table;

    @Inject
    private LetterWriter writer;

    @Override
    public Page<NoticeLine> of(CustomerId customer, Locale reader, Optional<Long> after, int size) {
        List<NoticeLine> found = table.of(customer, after.orElse(Long.MAX_VALUE), size + 1).stream()
                .map(notice -> line(notice, reader))
                .toList();
        return Page.of(found, size, NoticeLine::id);
    }

    private NoticeLine line(Notice notice, Locale reader) {
        return new NoticeLine(
                notice.id(),
                notice.kind(),
                writer.subject(notice, reader),
                Channel.EMAIL,
                notice.address(),
                notice.state(),
                notice.detail(),
                notice.item(),
                notice.request(),
                notice.createdAt(),
                notice.sentAt());
    }
}
