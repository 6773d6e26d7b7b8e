package org.waypost.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.CustomerId;
import org.waypost.tenancy.TenantSql;
import org.waypost.verification.DocumentId;
import org.waypost.verification.DocumentType;
import org.waypost.verification.ErasePapers;
import org.waypost.verification.RecordClass;

/** Erases what outlived the time of its record class, without anybody asking: of renters who left, and of their recipients. */
@ApplicationScoped
@Transactional
public class PurgeRecords {
    private static final int MOST = 200;

    /** The oldest ends first, so that a night that does not get through goes on where it stopped. */
    private static final String OF_THE_PAST = """
            SELECT d.id, d.document_type, d.customer_id, d.recipient_id,
              COALESCE(r.ended_on, DATE(p.ended_at), (SELECT MAX(m.closed_on) FROM mailbox m
                WHERE m.tenant_id = d.tenant_id AND m.former_customer_id = d.customer_id)) AS ended
            FROM document d
            JOIN customer c ON c.tenant_id = d.tenant_id AND c.id = d.customer_id
            LEFT JOIN registration r ON r.tenant_id = d.tenant_id AND r.addressee_id = d.customer_id
            LEFT JOIN authorized_recipient p ON p.tenant_id = d.tenant_id AND p.id = d.recipient_id
            WHERE d.tenant_id = :tenant AND (c.standing = 'CLOSED' OR p.standing = 'CLOSED')
              AND d.document_type IN (%s)
            HAVING ended <= ? ORDER BY ended, d.id LIMIT ?""";

    @Inject
    private TenantSql sql;

    @Inject
    private Holdings holdings;

    @Inject
    private ErasePapers papers;

    @Inject
    private Access access;

    /** Erases some of what is due; gives how many documents. */
    public int run() {
        access.require(Permission.DOCUMENTS_REVIEW);
        KeptRecords times = holdings.times();
        int erased = 0;
        for (RecordClass records : RecordClass.values()) {
            erased += purge(records, times);
        }
        return erased;
    }

    private int purge(RecordClass records, KeptRecords times) {
        LocalDate last = times.lastEnd(records);
        List<Past> due = sql.query(OF_THE_PAST.formatted(typesInSql(records)), PurgeRecords::past, last, MOST);
        papers.erase(due.stream().map(Past::document).toList(), "time-over");
        if (records == RecordClass.FORM_AND_IDS) {
            due.stream().filter(Past::own).map(Past::customer).distinct().forEach(papers::forgetFacts);
        }
        return due.size();
    }

    /** Words of ours. */
    private static String typesInSql(RecordClass records) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> type.recordClass() == records)
                .map(Enum::name)
                .collect(Collectors.joining("', '", "'", "'"));
    }

    private static Past past(ResultSet row) throws SQLException {
        return new Past(
                new DocumentId(row.getLong("id")),
                new CustomerId(row.getLong("customer_id")),
                row.getObject("recipient_id") == null);
    }

    /** A document whose time is over. */
    private record Past(DocumentId document, CustomerId customer, boolean own) {}
}
