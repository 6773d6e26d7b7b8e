package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import org.waypost.customers.CustomerId;
import org.waypost.notifications.DigestTime;
import org.waypost.notifications.NoticeChoice;
import org.waypost.notifications.NoticeChoices;
import org.waypost.notifications.QuietHours;
import org.waypost.notifications.Timing;
import org.waypost.shared.Ids;
import org.waypost.tenancy.TenantSql;

@ApplicationScoped
class SqlNoticeChoices implements NoticeChoices {
    private static final String SELECT = """
            SELECT mail, requests, digest_day, digest_hour, quiet_from, quiet_until
            FROM notice_choice WHERE tenant_id = :tenant AND customer_id = ?""";
    private static final String UPSERT = """
            INSERT INTO notice_choice
              (tenant_id, id, customer_id, mail, requests, digest_day, digest_hour, quiet_from, quiet_until)
            VALUES (:tenant, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE mail = VALUES(mail), requests = VALUES(requests), digest_day = VALUES(digest_day),
              digest_hour = VALUES(digest_hour), quiet_from = VALUES(quiet_from), quiet_until = VALUES(quiet_until)""";

    @Inject
    private TenantSql sql;

    @Override
    public NoticeChoice of(CustomerId customer) {
        return sql.query(SELECT, SqlNoticeChoices::read, customer.value()).stream()
                .findFirst()
                .orElse(NoticeChoice.STANDARD);
    }

    @Override
    public void choose(CustomerId customer, NoticeChoice choice) {
        sql.update(
                UPSERT,
                Ids.next(),
                customer.value(),
                choice.mail().name(),
                choice.requests().name(),
                choice.digest().day().name(),
                choice.digest().hour(),
                choice.quiet().map(QuietHours::from).orElse(null),
                choice.quiet().map(QuietHours::until).orElse(null));
    }

    private static NoticeChoice read(ResultSet row) throws SQLException {
        LocalTime from = row.getObject("quiet_from", LocalTime.class);
        LocalTime until = row.getObject("quiet_until", LocalTime.class);
        return new NoticeChoice(
                Timing.valueOf(row.getString("mail")),
                Timing.valueOf(row.getString("requests")),
                new DigestTime(DayOfWeek.valueOf(row.getString("digest_day")), row.getInt("digest_hour")),
                from == null ? Optional.empty() : Optional.of(new QuietHours(from, until)));
    }
}
