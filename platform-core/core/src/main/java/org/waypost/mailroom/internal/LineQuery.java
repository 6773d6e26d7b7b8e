package org.waypost.mailroom.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailFilter;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailLine;
import org.waypost.mailroom.MailSearch;
import org.waypost.mailroom.MailType;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;

/** One statement that reads lines of pieces, in the order of its search. */
final class LineQuery {
    private static final String COLUMNS =
            "i.id, i.label_code, i.custody, i.picture_id, i.mailbox_number, i.recipient_name,"
                    + " i.sender, i.mail_type, i.length_mm, i.width_mm, i.height_mm, i.weight_grams, i.details, i.carrier,"
                    + " i.tracking_number, i.shelf, i.received_at, i.assigned_at, i.read_at, i.version";

    private final MailSearch search;
    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final List<Object> sources = new ArrayList<>();
    private String select = "SELECT ";
    private String from = "";
    private String key = "i.id";
    private int limit;

    private LineQuery(MailSearch search) {
        this.search = search;
        this.limit = search.size() + 1;
    }

    /** Pieces that fit what is noted about them; words are added by the index. */
    static LineQuery of(MailSearch search, ZoneId zone) {
        MailFilter filter = search.filter();
        LineQuery query = new LineQuery(search);
        if (!filter.mailbox().isEmpty()) {
            query.and("i.mailbox_number = ?", filter.mailbox());
        }
        if (!filter.shelf().isEmpty()) {
            query.and("i.shelf = ?", filter.shelf());
        }
        query.oneOf("i.mail_type", filter.types());
        query.oneOf("i.custody", filter.states());
        filter.from().ifPresent(day -> query.and("i.received_at >= ?", begin(day, zone)));
        filter.until().ifPresent(day -> query.and("i.received_at < ?", begin(day.plusDays(1), zone)));
        return query;
    }

    private static Object begin(LocalDate day, ZoneId zone) {
        return UtcTime.of(day.atStartOfDay(zone).toInstant());
    }

    private void oneOf(String column, Collection<? extends Enum<?>> constants) {
        if (!constants.isEmpty()) {
            String places = String.join(", ", Collections.nCopies(constants.size(), "?"));
            and(
                    column + " IN (" + places + ")",
                    constants.stream().map(Enum::name).toArray());
        }
    }

    LineQuery and(String condition, Object... arguments) {
        where.append(" AND ").append(condition);
        values.addAll(Arrays.asList(arguments));
        return this;
    }

    LineQuery from(String source, Object... arguments) {
        from = source;
        sources.addAll(Arrays.asList(arguments));
        return this;
    }

    /** Reads pieces with one word in the order in which the index holds them; it may hold a piece twice, once for each source. */
    LineQuery inTermOrder(String term) {
        select = "SELECT STRAIGHT_JOIN ";
        key = "t.item_id";
        limit = 2 * (search.size() + 1);
        return from("item_term t JOIN mail_item i ON i.tenant_id = t.tenant_id AND i.id = t.item_id")
                .and("t.tenant_id = :tenant AND t.term = ?", term);
    }

    List<MailLine> lines(TenantSql sql) {
        search.after().ifPresent(id -> and(key + " < ?", id));
        search.before().ifPresent(id -> and(key + " > ?", id));
        String statement = select + COLUMNS + " FROM " + from + " WHERE i.tenant_id = :tenant" + where + " ORDER BY "
                + key + (search.before().isPresent() ? " ASC" : " DESC") + " LIMIT " + limit;
        List<Object> all = new ArrayList<>(sources);
        all.addAll(values);
        return sql.query(statement, LineQuery::line, all.toArray());
    }

    private static MailLine line(ResultSet row) throws SQLException {
        return new MailLine(
                new MailItemId(row.getLong("id")),
                row.getString("label_code"),
                CustodyState.valueOf(row.getString("custody")),
                row.getObject("picture_id") != null,
                row.getString("mailbox_number"),
                row.getString("recipient_name"),
                noted(row),
                UtcTime.read(row, "received_at"),
                assignedAt(row),
                row.getObject("read_at") != null,
                row.getLong("version"));
    }

    private static Optional<Instant> assignedAt(ResultSet row) throws SQLException {
        return row.getObject("assigned_at") == null ? Optional.empty() : Optional.of(UtcTime.read(row, "assigned_at"));
    }

    private static MailDetails noted(ResultSet row) throws SQLException {
        return new MailDetails(
                row.getString("sender"),
                MailType.valueOf(row.getString("mail_type")),
                row.getInt("length_mm"),
                row.getInt("width_mm"),
                row.getInt("height_mm"),
                row.getInt("weight_grams"),
                row.getString("details"),
                row.getString("carrier"),
                row.getString("tracking_number"),
                row.getString("shelf"));
    }
}
