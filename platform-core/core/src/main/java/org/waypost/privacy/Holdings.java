package org.waypost.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.customers.CustomerId;
import org.waypost.customers.LocationCalendar;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantSql;
import org.waypost.verification.Document;
import org.waypost.verification.FindDocuments;
import org.waypost.verification.RecordClass;
import org.waypost.verification.RetentionRules;

/** Looks up what is kept of a customer, and what is in the way of an answer. */
@ApplicationScoped
class Holdings {
    private static final String RENTS = "SELECT COUNT(*) FROM mailbox WHERE tenant_id = :tenant AND customer_id = ?";

    /** Who was never registered left when his last mailbox was closed. */
    private static final String ENDED = """
            SELECT COALESCE(r.ended_on, (SELECT MAX(m.closed_on) FROM mailbox m
              WHERE m.tenant_id = c.tenant_id AND m.former_customer_id = c.id)) AS ended
            FROM customer c LEFT JOIN registration r ON r.tenant_id = c.tenant_id AND r.addressee_id = c.id
            WHERE c.tenant_id = :tenant AND c.id = ?""";

    private static final String MAIL = """
            SELECT COUNT(*) FROM mail_item WHERE tenant_id = :tenant AND customer_id = ?
              AND custody IN ('IN_STORAGE', 'STAGED', 'OUTBOUND', 'QUARANTINED')""";

    /** What is in the house still costs something: the label, or the price that he has not said yes to. */
    private static final String SHIPMENTS = """
            SELECT (SELECT COUNT(*) FROM outbound_shipment WHERE tenant_id = :tenant AND customer_id = ?
                AND status NOT IN ('DISPATCHED', 'DELIVERED', 'VOIDED'))
              + (SELECT COUNT(*) FROM action_request WHERE tenant_id = :tenant AND customer_id = ?
                AND status IN ('QUOTED', 'APPROVED'))""";

    private static final String CASES =
            "SELECT COUNT(*) FROM application WHERE tenant_id = :tenant AND open_customer_id = ?";

    @Inject
    private TenantSql sql;

    @Inject
    private FindDocuments documents;

    @Inject
    private RetentionRules times;

    @Inject
    private RuleRetention rules;

    @Inject
    private LocationCalendar calendar;

    KeptRecords of(CustomerId customer) {
        boolean renting = count(RENTS, customer.value()) > 0;
        Optional<LocalDate> ended = sql
                .query(ENDED, row -> Optional.ofNullable(row.getObject("ended", LocalDate.class)), customer.value())
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
        return new KeptRecords(calendar.today(), renting, ended, pieces(documents.of(customer)), months(), rules.all());
    }

    /** The times alone, for whomever they are asked. */
    KeptRecords times() {
        return new KeptRecords(calendar.today(), false, Optional.empty(), Map.of(), months(), rules.all());
    }

    private static Map<RecordClass, Integer> pieces(List<Document> papers) {
        Map<RecordClass, Integer> pieces = new EnumMap<>(RecordClass.class);
        papers.forEach(paper -> pieces.merge(paper.type().recordClass(), 1, Integer::sum));
        return pieces;
    }

    private Map<RecordClass, Integer> months() {
        Map<RecordClass, Integer> months = new EnumMap<>(RecordClass.class);
        for (RecordClass papers : RecordClass.values()) {
            months.put(papers, times.monthsAfterEnd(papers));
        }
        return months;
    }

    /** What is in the way, the first thing first. */
    List<PlatformException> obstacles(CustomerId customer) {
        long id = customer.value();
        return Stream.of(
                        obstacle(PrivacyError.MAIL_WAITS, count(MAIL, id)),
                        obstacle(PrivacyError.SHIPMENTS_OPEN, count(SHIPMENTS, id, id)),
                        obstacle(PrivacyError.CASE_OPEN, count(CASES, id)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PlatformException> obstacle(PrivacyError error, int count) {
        return Optional.of(count).filter(some -> some > 0).map(some -> new PlatformException(error, some));
    }

    private int count(String select, Object... arguments) {
        return sql.query(select, row -> row.getInt(1), arguments).get(0);
    }
}
