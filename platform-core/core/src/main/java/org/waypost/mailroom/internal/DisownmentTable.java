package org.waypost.mailroom.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waypost.mailroom.Disownments;
import org.waypost.mailroom.MailItemId;
import org.waypost.shared.Ids;
import org.waypost.tenancy.TenantSql;

@ApplicationScoped
class DisownmentTable implements Disownments {
    private static final String INSERT = """
            INSERT INTO mail_disownment (tenant_id, id, item_id, mailbox_number, disowned_at)
            VALUES (:tenant, ?, ?, ?, ?)""";
    private static final String SELECT = """
            SELECT item_id, mailbox_number FROM mail_disownment WHERE tenant_id = :tenant AND item_id IN (%s)""";

    @Inject
    private TenantSql sql;

    @Inject
    private Clock clock;

    @Override
    public void add(MailItemId item, String mailboxNumber) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        sql.update(INSERT, Ids.next(), item.value(), mailboxNumber, now);
    }

    @Override
    public Map<MailItemId, Set<String>> of(Collection<MailItemId> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        String places = String.join(", ", Collections.nCopies(items.size(), "?"));
        Object[] ids = items.stream().map(MailItemId::value).toArray();
        return sql
                .query(
                        SELECT.formatted(places),
                        row -> Map.entry(new MailItemId(row.getLong("item_id")), row.getString("mailbox_number")),
                        ids)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }
}
