package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.History;
import org.waypost.audit.HistoryLine;
import org.waypost.audit.Subject;

/** What happened to a piece. A renter learns how it came in and what was done since it is his, not who had it before. */
@ApplicationScoped
@Transactional
public class MailHistory {
    private static final Comparator<HistoryLine> NEWEST_FIRST =
            Comparator.comparing(HistoryLine::at).reversed();

    private static final Set<String> HOW_IT_CAME = Set.of("mailroom.recorded", "mailroom.received");

    /** How the staff share out their work is no business of renters. */
    private static final Set<String> AMONG_STAFF =
            Set.of("requests.taken", "requests.given", "requests.given-back", "requests.staged", "requests.put-back");

    private FindMail mail;
    private History history;
    private Access access;

    /** For the proxy. */
    protected MailHistory() {}

    /** Reads it there. */
    @Inject
    public MailHistory(FindMail mail, History history, Access access) {
        this.mail = mail;
        this.history = history;
        this.access = access;
    }

    /**
     * Newest first.
     *
     * @throws org.waypost.shared.PlatformException {@link MailroomError#UNKNOWN_ITEM} also for another renter's
     */
    public List<HistoryLine> of(MailItemId id) {
        MailItem item = mail.withId(id);
        List<HistoryLine> all = history.of(new Subject("mail-item", id.value())).stream()
                .sorted(NEWEST_FIRST)
                .toList();
        return access.allowed(Permission.MAIL_VIEW) ? all : ofHolder(all, item);
    }

    /** What is still expected is his since it was announced. Tables and ledger may round a moment differently, by far less than a millisecond. */
    private static List<HistoryLine> ofHolder(List<HistoryLine> all, MailItem item) {
        Instant since = item.assignedAt().orElse(item.receivedAt()).truncatedTo(ChronoUnit.MILLIS);
        return all.stream()
                .filter(line -> !AMONG_STAFF.contains(line.action()))
                .filter(line ->
                        HOW_IT_CAME.contains(line.action()) || !line.at().isBefore(since))
                .toList();
    }
}
