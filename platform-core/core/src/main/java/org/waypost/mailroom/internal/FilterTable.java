package org.waypost.mailroom.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.waypost.mailroom.MailFilter;
import org.waypost.mailroom.SavedFilter;
import org.waypost.mailroom.SavedFilters;
import org.waypost.shared.Ids;
import org.waypost.tenancy.TenantSql;

@ApplicationScoped
class FilterTable implements SavedFilters {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SELECT = "SELECT name, criteria, is_default FROM mail_filter"
            + " WHERE tenant_id = :tenant AND owner = ? ORDER BY name";
    private static final String FORGET = "DELETE FROM mail_filter WHERE tenant_id = :tenant AND owner = ? AND name = ?";
    private static final String NO_STANDARD =
            "UPDATE mail_filter SET is_default = FALSE WHERE tenant_id = :tenant AND owner = ?";
    private static final String INSERT = "INSERT INTO mail_filter (tenant_id, id, owner, name, criteria, is_default)"
            + " VALUES (:tenant, ?, ?, ?, ?, ?)";

    @Inject
    private TenantSql sql;

    @Override
    public List<SavedFilter> of(String owner) {
        return sql.query(SELECT, FilterTable::read, owner);
    }

    @Override
    public long keep(String owner, SavedFilter filter) {
        forget(owner, filter.name());
        if (filter.standard()) {
            sql.update(NO_STANDARD, owner);
        }
        long id = Ids.next();
        sql.update(INSERT, id, owner, filter.name(), json(filter.filter()), filter.standard());
        return id;
    }

    @Override
    public int forget(String owner, String name) {
        return sql.update(FORGET, owner, name);
    }

    private static SavedFilter read(ResultSet row) throws SQLException {
        return new SavedFilter(row.getString("name"), filter(row.getString("criteria")), row.getBoolean("is_default"));
    }

    private static String json(MailFilter filter) {
        try {
            return JSON.writeValueAsString(filter.named());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MailFilter filter(String json) {
        try {
            return MailFilter.of(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept filter is no JSON", e);
        }
    }
}
