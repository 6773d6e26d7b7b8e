package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waypost.access.Permission;
import org.waypost.access.Role;
import org.waypost.customers.NoticeAddress;
import org.waypost.shared.Ids;
import org.waypost.tenancy.LifecycleParticipant;
import org.waypost.tenancy.PersonAccount;
import org.waypost.tenancy.TenantDefinition;
import org.waypost.tenancy.TenantDefinition.StaffMember;
import org.waypost.tenancy.TenantSql;

/** Where the managers of the bound location are told things: as its definition has them, the realm is not asked. */
@ApplicationScoped
class Managers implements LifecycleParticipant {
    private static final int AFTER_STAFF = 25;
    private static final String INSERT = """
            INSERT INTO manager_address (id, tenant_id, name, email, language) VALUES (?, :tenant, ?, ?, ?)""";

    @Inject
    private TenantSql sql;

    @Override
    public int order() {
        return AFTER_STAFF;
    }

    /** Who is a manager no longer is told nothing more. */
    @Override
    public void provision(TenantDefinition definition) {
        List<Object[]> rows = definition.staff().stream()
                .filter(member -> manages(member.role()))
                .map(StaffMember::account)
                .map(Managers::values)
                .toList();
        sql.update("DELETE FROM manager_address WHERE tenant_id = :tenant");
        if (!rows.isEmpty()) {
            sql.batch(INSERT, rows);
        }
    }

    private static boolean manages(String role) {
        return Role.named(role)
                .filter(known -> known.allows(Permission.SETTINGS_MANAGE))
                .isPresent();
    }

    private static Object[] values(PersonAccount account) {
        return new Object[] {Ids.next(), account.name(), account.email(), account.language()};
    }

    /** The ids of all addresses. */
    List<Long> ids() {
        return sql.query(
                "SELECT id FROM manager_address WHERE tenant_id = :tenant ORDER BY id", row -> row.getLong("id"));
    }

    /** One, as long as he is a manager. */
    Optional<NoticeAddress> withId(long id) {
        return sql
                .query(
                        "SELECT name, email, language FROM manager_address WHERE tenant_id = :tenant AND id = ?",
                        Managers::address,
                        id)
                .stream()
                .findFirst();
    }

    private static NoticeAddress address(ResultSet row) throws SQLException {
        return new NoticeAddress(
                row.getString("name"), row.getString("email"), Locale.forLanguageTag(row.getString("language")));
    }
}
