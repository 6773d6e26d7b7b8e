package org.waypost.registration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Relation;
import org.waypost.registration.AddresseeId;
import org.waypost.registration.Registration;
import org.waypost.registration.RegistrationState;
import org.waypost.registration.Registrations;
import org.waypost.shared.Ids;
import org.waypost.tenancy.TenantSql;

@ApplicationScoped
class JpaRegistrations implements Registrations {
    private static final String UNKNOWN = """
            SELECT c.id AS customer_id, CAST(NULL AS SIGNED) AS recipient_id, c.id AS addressee_id FROM customer c
            LEFT JOIN registration r ON r.tenant_id = c.tenant_id AND r.addressee_id = c.id
            WHERE c.tenant_id = :tenant AND c.standing = 'APPROVED' AND r.id IS NULL
            UNION ALL
            SELECT c.id, p.id, p.id FROM authorized_recipient p
            JOIN customer c ON c.tenant_id = p.tenant_id AND c.id = p.customer_id
            LEFT JOIN registration r ON r.tenant_id = p.tenant_id AND r.addressee_id = p.id
            WHERE p.tenant_id = :tenant AND p.standing = 'APPROVED' AND c.standing = 'APPROVED' AND r.id IS NULL
              AND p.relation NOT IN (%s)""".formatted(Relation.onRentersFormInSql());

    /** Somebody else may begin the same at the same moment. */
    private static final String BEGIN = """
            INSERT IGNORE INTO registration (id, tenant_id, customer_id, recipient_id, addressee_id, began_on, state,
              entered_by_name, last_number, version)
            VALUES (?, :tenant, ?, ?, ?, ?, 'TO_ENTER', '', '', 1)""";

    private static final String RESUME = """
            UPDATE registration r SET r.ended_on = NULL, r.state = 'TO_ENTER', r.version = r.version + 1
            WHERE r.tenant_id = :tenant AND r.ended_on IS NOT NULL
              AND EXISTS (SELECT 1 FROM mailbox m WHERE m.tenant_id = r.tenant_id AND m.customer_id = r.customer_id)
              AND (r.recipient_id IS NULL OR EXISTS (SELECT 1 FROM authorized_recipient p
                WHERE p.tenant_id = r.tenant_id AND p.id = r.recipient_id AND p.standing = 'APPROVED'))""";

    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Inject
    private TenantSql sql;

    @Override
    public Optional<Registration> held(AddresseeId addressee) {
        return entities.createQuery("select r from Registration r where r.addresseeId = :addressee", Registration.class)
                .setParameter("addressee", addressee.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CustomerId> renterOf(AddresseeId addressee) {
        return sql
                .query(
                        "SELECT customer_id FROM registration WHERE tenant_id = :tenant AND addressee_id = ?",
                        row -> new CustomerId(row.getLong(1)),
                        addressee.value())
                .stream()
                .findFirst();
    }

    @Override
    public List<Registration> heldOf(CustomerId renter) {
        return entities.createQuery(
                        "select r from Registration r where r.customerId = :renter order by r.id", Registration.class)
                .setParameter("renter", renter.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<Registration> in(RegistrationState state) {
        return entities.createQuery(
                        "select r from Registration r where r.state = :state order by r.id", Registration.class)
                .setParameter("state", state)
                .getResultList();
    }

    @Override
    public void begin(LocalDate today) {
        List<Object[]> rows = sql.query(UNKNOWN, row -> new Object[] {
            Ids.next(),
            row.getLong("customer_id"),
            row.getObject("recipient_id", Long.class),
            row.getLong("addressee_id"),
            today
        });
        if (!rows.isEmpty()) {
            sql.batch(BEGIN, rows);
        }
        sql.update(RESUME);
    }
}
