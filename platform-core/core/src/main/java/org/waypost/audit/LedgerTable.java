package org.waypost.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;

/** The entries and the marks of those that wait for a seal. */
@ApplicationScoped
class LedgerTable {
    static final String ENTRY_COLUMNS =
            "e.id, e.tenant_id, e.at, e.actor_kind, e.actor_subject, e.actor_name, e.device,"
                    + " e.correlation_id, e.action, e.subject_kind, e.subject_id, e.evidence";
    private static final String APPEND = """
            INSERT INTO ledger_entry (tenant_id, id, at, actor_kind, actor_subject, actor_name, device,
              correlation_id, action, subject_kind, subject_id, evidence)
            VALUES (:tenant, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String MARK = "INSERT INTO ledger_unsealed (tenant_id, entry_id) VALUES (:tenant, ?)";
    private static final String OF_SUBJECT = "SELECT " + ENTRY_COLUMNS + """
             FROM ledger_entry e
            WHERE e.tenant_id = :tenant AND e.subject_kind = ? AND e.subject_id = ? ORDER BY e.id""";
    private static final String DONE_TO_ANY = "SELECT " + ENTRY_COLUMNS + """
             FROM ledger_entry e
            WHERE e.tenant_id = :tenant AND e.subject_kind = ? AND e.subject_id IN (%s) AND e.action = ?
            ORDER BY e.id DESC LIMIT ?""";
    private static final String WAITING = "SELECT " + ENTRY_COLUMNS + """
             FROM ledger_unsealed u JOIN ledger_entry e ON e.tenant_id = u.tenant_id AND e.id = u.entry_id
            WHERE u.tenant_id = :tenant ORDER BY u.entry_id LIMIT ?""";

    private static final String MARKED_THOUGH_SEALED = """
            SELECT u.entry_id FROM ledger_unsealed u
            JOIN ledger_seal s ON s.tenant_id = u.tenant_id AND s.entry_id = u.entry_id
            WHERE u.tenant_id = :tenant LIMIT ?""";
    private static final String UNMARK = "DELETE FROM ledger_unsealed WHERE tenant_id = :tenant AND entry_id = ?";

    @Inject
    private TenantSql sql;

    void append(List<LedgerEntry> entries) {
        sql.batch(APPEND, entries.stream().map(LedgerTable::values).toList());
        sql.batch(MARK, entries.stream().map(LedgerTable::id).toList());
    }

    List<LedgerEntry> about(Subject subject) {
        return sql.query(OF_SUBJECT, LedgerTable::read, subject.kind(), subject.id());
    }

    /** When something was done to any of several things, the newest first. */
    List<LedgerEntry> about(String kind, Collection<Long> ids, String action, int limit) {
        String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
        List<Object> values = new ArrayList<>(List.of(kind));
        values.addAll(ids);
        values.add(action);
        values.add(limit);
        return sql.query(DONE_TO_ANY.formatted(places), LedgerTable::read, values.toArray());
    }

    /** The oldest entries of the bound tenant that wait for a seal. */
    List<LedgerEntry> unsealed(int limit) {
        return sql.query(WAITING, LedgerTable::read, limit);
    }

    /** Ids of entries that wait although they have their seal, as a restored table may have them. */
    List<Long> markedThoughSealed(int limit) {
        return sql.query(MARKED_THOUGH_SEALED, row -> row.getLong("entry_id"), limit);
    }

    /** Takes the marks off entries that have their seal. */
    void unmark(List<Long> sealed) {
        sql.batch(UNMARK, sealed.stream().map(id -> new Object[] {id}).toList());
    }

    static LedgerEntry read(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getLong("id"),
                row.getLong("tenant_id"),
                UtcTime.read(row, "at"),
                row.getString("actor_kind"),
                row.getString("actor_subject"),
                row.getString("actor_name"),
                row.getString("device"),
                row.getString("correlation_id"),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getLong("subject_id"),
                row.getString("evidence"));
    }

    private static Object[] id(LedgerEntry entry) {
        return new Object[] {entry.id()};
    }

    private static Object[] values(LedgerEntry entry) {
        return new Object[] {
            entry.id(),
            UtcTime.of(entry.at()),
            entry.actorKind(),
            entry.actorSubject(),
            entry.actorName(),
            entry.device(),
            entry.correlation(),
            entry.action(),
            entry.subjectKind(),
            entry.subjectId(),
            entry.evidence()
        };
    }
}
