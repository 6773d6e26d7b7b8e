package org.waypost.web.mailroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waypost.audit.HistoryLine;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailHistory;
import org.waypost.mailroom.MailItem;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** Tells who was quicker with a piece that waits no more, and what he did with it. */
@RequestScoped
class QuickerColleague {
    @Inject
    private MailHistory history;

    @Inject
    private SiteFormat format;

    @Inject
    private Texts texts;

    String words(MailItem item) {
        List<HistoryLine> lines = history.of(item.itemId());
        HistoryLine last = lines.get(0);
        return item.custody() == CustodyState.IN_STORAGE
                ? texts.of(
                        "assignments.taken",
                        last.actor(),
                        item.recipientName(),
                        item.mailboxNumber(),
                        format.time(last.at()))
                : texts.of("assignments.gone", last.actor(), texts.word(item.custody()), format.time(last.at()));
    }
}
