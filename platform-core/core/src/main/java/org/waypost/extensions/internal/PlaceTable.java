package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.waypost.extensions.internal.Place.Shelf;
import org.waypost.tenancy.TenantSql;

/** Where the bound tenant's mail is kept. */
@ApplicationScoped
class PlaceTable {
    private static final String SELECT = "SELECT move_id, store, store_plugin, store_before, before_plugin, store_left,"
            + " left_plugin, moved, bytes FROM content_place WHERE tenant_id = :tenant";

    private final TenantSql sql;

    /** For the proxy. */
    protected PlaceTable() {
        this(null);
    }

    @Inject
    PlaceTable(TenantSql sql) {
        this.sql = sql;
    }

    Optional<Place> find() {
        return sql.query(SELECT, PlaceTable::read).stream().findFirst();
    }

    /** The same, held until the transaction ends; makes a row first if there is none, so that there is something to hold. */
    Place hold(Shelf usual) {
        sql.update(
                "INSERT IGNORE INTO content_place (tenant_id, move_id, store, store_plugin, moved, bytes)"
                        + " VALUES (:tenant, 0, ?, ?, 0, 0)",
                usual.name(),
                usual.plugin());
        return sql.query(SELECT + " FOR UPDATE", PlaceTable::read).get(0);
    }

    void save(Place place) {
        sql.update(
                "UPDATE content_place SET move_id = ?, store = ?, store_plugin = ?, store_before = ?, before_plugin = ?,"
                        + " store_left = ?, left_plugin = ?, moved = ?, bytes = ? WHERE tenant_id = :tenant",
                place.move(),
                place.store().name(),
                place.store().plugin(),
                place.before().map(Shelf::name).orElse(null),
                place.before().map(Shelf::plugin).orElse(null),
                place.left().map(Shelf::name).orElse(null),
                place.left().map(Shelf::plugin).orElse(null),
                place.moved(),
                place.bytes());
    }

    /** Counts what a move took over. */
    void count(long move, long files, long bytes) {
        sql.update(
                "UPDATE content_place SET moved = moved + ?, bytes = bytes + ? WHERE tenant_id = :tenant AND move_id = ?",
                files,
                bytes,
                move);
    }

    /** Whether any location's mail lies in a store of the plugin. */
    boolean isKeptBy(String plugin) {
        List<Integer> found = sql.queryAcrossTenants(
                "SELECT 1 FROM content_place WHERE ? IN (store_plugin, before_plugin, left_plugin) LIMIT 1",
                row -> row.getInt(1),
                plugin);
        return !found.isEmpty();
    }

    /** Whether there is a location whose mail was never moved. */
    boolean someAreUsual() {
        List<Integer> found = sql.queryAcrossTenants(
                "SELECT 1 FROM tenant t WHERE t.kind = 'LOCATION' AND NOT EXISTS"
                        + " (SELECT 1 FROM content_place p WHERE p.tenant_id = t.id) LIMIT 1",
                row -> row.getInt(1));
        return !found.isEmpty();
    }

    private static Place read(ResultSet row) throws SQLException {
        return new Place(
                row.getLong("move_id"),
                new Shelf(row.getString("store"), row.getString("store_plugin")),
                shelf(row.getString("store_before"), row.getString("before_plugin")),
                shelf(row.getString("store_left"), row.getString("left_plugin")),
                row.getLong("moved"),
                row.getLong("bytes"));
    }

    private static Optional<Shelf> shelf(String name, String plugin) {
        return Optional.ofNullable(name).map(known -> new Shelf(known, plugin));
    }
}
