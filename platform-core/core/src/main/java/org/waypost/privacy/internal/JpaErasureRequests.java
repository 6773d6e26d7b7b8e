package org.waypost.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waypost.customers.CustomerId;
import org.waypost.privacy.ErasureLine;
import org.waypost.privacy.ErasureRequest;
import org.waypost.privacy.ErasureRequests;
import org.waypost.shared.Ids;
import org.waypost.tenancy.TenantSql;

@ApplicationScoped
class JpaErasureRequests implements ErasureRequests {
    private static final String ADD_LINE = """
            INSERT INTO erasure_line (id, tenant_id, request_id, record_class, outcome, pieces, kept_until, basis, source,
              address)
            VALUES (?, :tenant, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Inject
    private TenantSql sql;

    @Override
    public void add(ErasureRequest request) {
        entities.persist(request);
        entities.flush();
    }

    @Override
    public Optional<ErasureRequest> latestOf(CustomerId customer) {
        return entities.createQuery(
                        "select e from ErasureRequest e where e.customerId = :customer order by e.id desc",
                        ErasureRequest.class)
                .setParameter("customer", customer.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ErasureRequest> heldOpenOf(CustomerId customer) {
        return entities.createQuery(
                        "select e from ErasureRequest e where e.openCustomerId = :customer", ErasureRequest.class)
                .setParameter("customer", customer.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void keep(ErasureRequest request, List<ErasureLine> lines) {
        sql.batch(ADD_LINE, lines.stream().map(line -> values(request, line)).toList());
    }

    private static Object[] values(ErasureRequest request, ErasureLine line) {
        return new Object[] {
            Ids.next(),
            request.id(),
            line.records(),
            line.outcome().name(),
            line.pieces(),
            line.until().orElse(null),
            line.why().basis(),
            line.why().source(),
            line.why().address()
        };
    }

    @Override
    public List<ErasureLine> lines(ErasureRequest request) {
        return sql.query(
                "SELECT record_class, outcome, pieces, kept_until, basis, source, address FROM erasure_line"
                        + " WHERE tenant_id = :tenant AND request_id = ? ORDER BY id",
                JpaErasureRequests::line,
                request.id());
    }

    private static ErasureLine line(ResultSet row) throws SQLException {
        return new ErasureLine(
                row.getString("record_class"),
                ErasureLine.Outcome.valueOf(row.getString("outcome")),
                row.getInt("pieces"),
                Optional.ofNullable(row.getObject("kept_until", LocalDate.class)),
                new ErasureLine.Why(row.getString("basis"), row.getString("source"), row.getString("address")));
    }
}
