package org.waypost.verification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.waypost.customers.CustomerId;
import org.waypost.shared.Ids;
import org.waypost.tenancy.TenantSql;
import org.waypost.verification.Registration;
import org.waypost.verification.RegistrationState;
import org.waypost.verification.Registrations;

@ApplicationScoped
class JpaRegistrations implements Registrations {
    private static final String UNKNOWN = """
            SELECT c.id FROM customer c
            LEFT JOIN registration r ON r.tenant_id = c.tenant_id AND r.customer_id = c.id
            WHERE c.tenant_id = :tenant AND c.standing = 'APPROVED' AND r.id IS NULL""";

    /** Somebody else may begin the same at the same moment. */
    private static final String BEGIN = """
            INSERT IGNORE INTO registration (id, tenant_id, customer_id, state, entered_by_name, last_number, version)
            VALUES (?, :tenant, ?, 'TO_ENTER', '', '', 1)""";

    private static final String RESUME = """
            UPDATE registration r SET r.ended_on = NULL, r.state = 'TO_ENTER', r.version = r.version + 1
            WHERE r.tenant_id = :tenant AND r.ended_on IS NOT NULL
              AND EXISTS (SELECT 1 FROM mailbox m WHERE m.tenant_id = r.tenant_id AND m.customer_id = r.customer_id)""";

    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Inject
    private TenantSql sql;

    @Override
    public Optional<Registration> held(CustomerId customer) {
        return entities.createQuery("select r from Registration r where r.customerId = :customer", Registration.class)
                .setParameter("customer", customer.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Registration> in(RegistrationState state) {
        return entities.createQuery(
                        "select r from Registration r where r.state = :state order by r.id", Registration.class)
                .setParameter("state", state)
                .getResultList();
    }

    @Override
    public void begin() {
        List<Object[]> rows = sql.query(UNKNOWN, row -> new Object[] {Ids.next(), row.getLong(1)});
        if (!rows.isEmpty()) {
            sql.batch(BEGIN, rows);
        }
        sql.update(RESUME);
    }
}
