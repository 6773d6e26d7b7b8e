package org.waypost.registration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waypost.customers.CustomerId;
import org.waypost.registration.AddresseeId;
import org.waypost.registration.Certification;
import org.waypost.registration.Certifications;
import org.waypost.registration.CertifiedLine;
import org.waypost.registration.CertifiedList;
import org.waypost.shared.Ids;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;

@ApplicationScoped
class CertificationTable implements Certifications {
    private static final String ADD = """
            INSERT INTO certification (id, tenant_id, due_on, signed_at, signed_by, signed_by_name, sha256)
            VALUES (?, :tenant, ?, ?, ?, ?, ?)""";

    private static final String ADD_LINE = """
            INSERT INTO certification_line (id, tenant_id, certification_id, addressee_id, customer_id, part, name,
              number, ended_on)
            VALUES (?, :tenant, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    private TenantSql sql;

    @Override
    public void add(Certification signed, CertifiedList list, String subject) {
        sql.update(
                ADD,
                signed.id(),
                signed.dueOn(),
                UtcTime.of(signed.signedAt()),
                subject,
                signed.signedBy(),
                signed.sha256());
        if (!list.lines().isEmpty()) {
            sql.batch(
                    ADD_LINE,
                    list.lines().stream().map(line -> values(signed, line)).toList());
        }
    }

    private static Object[] values(Certification signed, CertifiedLine line) {
        return new Object[] {
            Ids.next(),
            signed.id(),
            line.addressee().value(),
            line.customer().value(),
            line.part().name(),
            line.name(),
            line.number(),
            line.endedOn().orElse(null)
        };
    }

    @Override
    public List<Certification> all() {
        return sql.query(
                "SELECT id, due_on, signed_at, signed_by_name, sha256 FROM certification WHERE tenant_id = :tenant"
                        + " ORDER BY due_on DESC",
                row -> new Certification(
                        row.getLong("id"),
                        row.getObject("due_on", LocalDate.class),
                        UtcTime.read(row, "signed_at"),
                        row.getString("signed_by_name"),
                        row.getString("sha256")));
    }

    @Override
    public List<CertifiedLine> lines(Certification signed) {
        return sql.query(
                "SELECT addressee_id, customer_id, part, name, number, ended_on FROM certification_line"
                        + " WHERE tenant_id = :tenant AND certification_id = ? ORDER BY id",
                CertificationTable::line,
                signed.id());
    }

    private static CertifiedLine line(ResultSet row) throws SQLException {
        return new CertifiedLine(
                new AddresseeId(row.getLong("addressee_id")),
                new CustomerId(row.getLong("customer_id")),
                CertifiedLine.Part.valueOf(row.getString("part")),
                row.getString("name"),
                row.getString("number"),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)));
    }

    @Override
    public Set<AddresseeId> known() {
        return Set.copyOf(sql.query(
                "SELECT DISTINCT addressee_id FROM certification_line WHERE tenant_id = :tenant",
                row -> new AddresseeId(row.getLong(1))));
    }
}
