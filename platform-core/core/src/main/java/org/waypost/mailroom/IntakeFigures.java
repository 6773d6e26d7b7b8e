package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantSql;

/** How much mail came in, day by day on the location's calendar. What was announced and did not come is none. */
@ApplicationScoped
public class IntakeFigures {
    private static final String BY_HOUR = """
            SELECT TIMESTAMPDIFF(HOUR, ?, received_at) AS hour_no, COUNT(*) AS pieces FROM mail_item
            WHERE tenant_id = :tenant AND received_at >= ? AND custody <> 'EXPECTED'
              AND (custody <> 'DISCARDED' OR picture_id IS NOT NULL) GROUP BY hour_no""";

    private static final int SECONDS_PER_HOUR = 3600;

    @Inject
    private TenantSql sql;

    @Inject
    private Sites sites;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Pieces per day for today and the days before it; days without mail are there with zero. */
    public SortedMap<LocalDate, Long> lastDays(int days) {
        access.require(Permission.MAIL_VIEW);
        ZoneId zone = sites.current().zone();
        LocalDate first = LocalDate.ofInstant(clock.instant(), zone).minusDays(days - 1L);
        Instant from = first.atStartOfDay(zone).toInstant();
        SortedMap<LocalDate, Long> figures = new TreeMap<>();
        first.datesUntil(first.plusDays(days)).forEach(day -> figures.put(day, 0L));
        LocalDateTime start = LocalDateTime.ofInstant(from, ZoneOffset.UTC);
        sql.query(BY_HOUR, row -> Map.entry(row.getLong("hour_no"), row.getLong("pieces")), start, start)
                .forEach(hour -> figures.merge(dayOf(from, hour.getKey(), zone), hour.getValue(), Long::sum));
        return figures;
    }

    private static LocalDate dayOf(Instant from, long hours, ZoneId zone) {
        return LocalDate.ofInstant(from.plusSeconds(hours * SECONDS_PER_HOUR), zone);
    }
}
