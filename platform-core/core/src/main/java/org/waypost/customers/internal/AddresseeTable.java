package org.waypost.customers.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.waypost.customers.Addressee;
import org.waypost.customers.Addressees;
import org.waypost.customers.RecipientKind;
import org.waypost.tenancy.TenantSql;

@ApplicationScoped
class AddresseeTable implements Addressees {
    /** Who had a mailbox before is kept with it; his mail is no mail of whoever has it now. */
    private static final String ALL = """
            SELECT m.number, r.name, r.kind,
              m.status IN ('QUARANTINED', 'RETIRED') OR c.standing = 'CLOSED'
                OR m.customer_id IS NULL OR m.customer_id <> r.customer_id AS closed
            FROM recipient r
            JOIN mailbox m ON m.tenant_id = r.tenant_id AND m.id = r.mailbox_id
            JOIN customer c ON c.tenant_id = r.tenant_id AND c.id = r.customer_id
            WHERE r.tenant_id = :tenant
            ORDER BY m.id, r.id""";

    @Inject
    private TenantSql sql;

    @Override
    public List<Addressee> all() {
        return sql.query(ALL, AddresseeTable::read);
    }

    private static Addressee read(ResultSet row) throws SQLException {
        return new Addressee(
                row.getString("number"),
                row.getString("name"),
                RecipientKind.valueOf(row.getString("kind")),
                row.getBoolean("closed"));
    }
}
