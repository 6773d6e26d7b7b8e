package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypost.customers.CustomerId;
import org.waypost.customers.ProspectForgotten;
import org.waypost.notifications.Channel;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.NoticeState;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;

/** The notices of the bound tenant, with their news. */
@ApplicationScoped
class NoticeTable {
    private static final String INSERT = """
            INSERT INTO notice (tenant_id, id, customer_id, channel, kind, state, address, detail, created_at)
            VALUES (:tenant, ?, ?, ?, ?, ?, '', '', ?)""";
    private static final String SELECT = """
            SELECT id, customer_id, kind, state, address, detail, subject, body, created_at, sent_at
            FROM notice WHERE tenant_id = :tenant""";
    private static final String SENT = """
            UPDATE notice SET state = 'SENT', address = ?, subject = ?, body = ?, detail = '', sent_at = ?
            WHERE tenant_id = :tenant AND id = ?""";
    private static final String FAILED = """
            UPDATE notice SET state = 'FAILED', address = ?, subject = ?, body = ?, detail = ?
            WHERE tenant_id = :tenant AND id = ? AND state <> 'SENT'""";

    @Inject
    private TenantSql sql;

    @Inject
    private NewsTable news;

    void write(Notice notice) {
        sql.update(
                INSERT,
                notice.id(),
                notice.customer().value(),
                Channel.EMAIL.name(),
                notice.kind().name(),
                notice.state().name(),
                UtcTime.of(notice.createdAt()));
        news.put(notice.news(), notice.id());
    }

    Optional<Notice> withId(long id) {
        return withNews(sql.query(SELECT + " AND id = ?", NoticeTable::read, id)).stream()
                .findFirst();
    }

    /** Deletes all that somebody was told or would have been, and how he wants to be told. */
    void forget(@Observes ProspectForgotten event) {
        for (String table : List.of("news", "notice", "notice_choice")) {
            sql.update(
                    "DELETE FROM " + table + " WHERE tenant_id = :tenant AND customer_id = ?",
                    event.customer().value());
        }
    }

    /** A customer's newest notices before an id. */
    List<Notice> of(CustomerId customer, long before, int limit) {
        return withNews(sql.query(
                SELECT + " AND customer_id = ? AND id < ? ORDER BY id DESC LIMIT ?",
                NoticeTable::read,
                customer.value(),
                before,
                limit));
    }

    /** The address that the last notice failed to reach; one that went out since is proof that it works. */
    Optional<String> refusal(CustomerId customer) {
        return sql
                .query(
                        "SELECT state, address FROM notice WHERE tenant_id = :tenant AND customer_id = ?"
                                + " AND state IN ('SENT', 'FAILED') ORDER BY id DESC LIMIT 1",
                        row -> NoticeState.valueOf(row.getString("state")) == NoticeState.FAILED
                                ? Optional.of(row.getString("address"))
                                : Optional.<String>empty(),
                        customer.value())
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The mail server has taken it. */
    @Transactional(TxType.REQUIRES_NEW)
    public void sent(long id, OutgoingMail mail, Instant when) {
        Letter letter = mail.letter();
        sql.update(SENT, mail.address(), letter.subject(), mail.keptText(), UtcTime.of(when), id);
    }

    /** It cannot be delivered. */
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(long id, OutgoingMail mail, String detail) {
        Letter letter = mail.letter();
        sql.update(FAILED, mail.address(), letter.subject(), mail.keptText(), detail, id);
    }

    /** Makes a failed one wait for its turn again; false when it is not a failed one any more. */
    boolean revived(long id) {
        return sql.update(
                        "UPDATE notice SET state = 'QUEUED', detail = ''"
                                + " WHERE tenant_id = :tenant AND id = ? AND state = 'FAILED'",
                        id)
                == 1;
    }

    /** Takes away one that has nothing to tell any more. */
    void withdraw(long id) {
        sql.update("DELETE FROM notice WHERE tenant_id = :tenant AND id = ? AND state = 'QUEUED'", id);
    }

    private List<Notice> withNews(List<Notice> notices) {
        Map<Long, List<News>> found = news.of(notices.stream().map(Notice::id).toList());
        return notices.stream()
                .map(notice -> notice.with(found.getOrDefault(notice.id(), List.of())))
                .toList();
    }

    private static Notice read(ResultSet row) throws SQLException {
        boolean sent = row.getObject("sent_at") != null;
        return new Notice(
                row.getLong("id"),
                new CustomerId(row.getLong("customer_id")),
                NoticeKind.valueOf(row.getString("kind")),
                List.of(),
                NoticeState.valueOf(row.getString("state")),
                row.getString("address"),
                row.getString("detail"),
                words(row),
                UtcTime.read(row, "created_at"),
                sent ? Optional.of(UtcTime.read(row, "sent_at")) : Optional.empty());
    }

    private static Optional<Notice.Words> words(ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        return subject == null ? Optional.empty() : Optional.of(new Notice.Words(subject, row.getString("body")));
    }
}
