package org.waypost.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.waypost.tenancy.Global;
import org.waypost.tenancy.TenantOwned;
import org.waypost.web.isolation.Schema.ForeignKey;
import org.waypost.web.isolation.Schema.Index;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;

/** The third and the fourth fence, as they stand in the classes and in the real database. */
@OnRunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseFenceIT {
    /** Denied, to a user, on a database, table, column, or for want of a right; the last is MySQL's for triggers. */
    private static final Object[] DENIED = {1044, 1142, 1143, 1227, 1419};

    /** Tables that belong to no tenant: the list of tenants, the installation's plugins, Flyway's notes. A new one is a decision. */
    private static final Set<String> GLOBAL =
            Set.of("tenant", "plugin", "plugin_artifact", "plugin_artifact_part", "plugin_publisher", "schema_history");

    /** Ledgers, whose rows the platform itself can neither change nor remove. */
    private static final Set<String> LEDGERS = Set.of(
            "ledger_entry",
            "ledger_seal",
            "ledger_key",
            "ledger_digest",
            "request_consent",
            "carrier_manifest",
            "application_decision",
            "certification",
            "certification_line",
            "erasure_line");

    /** Indexes that do not begin with the tenant, each with its reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "revoked_session.revoked_session_news", "every node reads what is new at all tenants, in order of time");

    private Schema schema;
    private TwoHouses houses;

    @BeforeAll
    void look(RunningPlatform platform) {
        houses = TwoHouses.on(platform);
        schema = new Schema(platform.parts().database());
    }

    @Test
    void every_entity_is_owned_by_a_tenant_or_listed_and_has_its_table() throws SQLException {
        Map<String, Boolean> tenantColumns = schema.tenantColumns();
        List<JavaClass> entities = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.waypost").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .toList();

        assertThat(entities).isNotEmpty();
        for (JavaClass entity : entities) {
            boolean isOwned = entity.isAssignableTo(TenantOwned.class);
            boolean isGlobal = entity.isAnnotatedWith(Global.class);
            assertThat(isOwned ^ isGlobal).as(entity.getName()).isTrue();
            assertThat(isGlobal ? GLOBAL : tenantColumns.keySet())
                    .as(entity.getName())
                    .contains(tableOf(entity));
        }
    }

    @Test
    void every_table_has_a_mandatory_tenant_without_default() throws SQLException {
        Map<String, Boolean> tenantColumns = schema.tenantColumns();

        assertThat(schema.tables()).contains("mail_item", "ledger_entry", "job").containsAll(GLOBAL);
        assertThat(schema.tables())
                .filteredOn(table -> !GLOBAL.contains(table))
                .allSatisfy(
                        table -> assertThat(tenantColumns.get(table)).as(table).isTrue());
    }

    @Test
    void every_table_compares_texts_as_the_schema_says() throws SQLException {
        assertThat(schema.tablesOfOtherCollation()).isEmpty();
    }

    @Test
    void a_foreign_key_between_tenants_tables_carries_the_tenant() throws SQLException {
        List<ForeignKey> between = schema.foreignKeys().stream()
                .filter(key -> !GLOBAL.contains(key.target()))
                .toList();

        assertThat(between).hasSizeGreaterThan(10).allSatisfy(key -> {
            assertThat(key.columns()).as(key.toString()).startsWith("tenant_id,");
            assertThat(key.targetColumns()).as(key.toString()).startsWith("tenant_id,");
        });
    }

    @Test
    void what_refers_to_the_list_of_tenants_is_the_tenant_itself() throws SQLException {
        assertThat(schema.foreignKeys())
                .filteredOn(key -> key.target().equals("tenant") && !GLOBAL.contains(key.table()))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(key.columns()).as(key.toString()).isEqualTo("tenant_id"));
    }

    @Test
    void secondary_indexes_begin_with_the_tenant() throws SQLException {
        List<String> others = schema.indexes().stream()
                .filter(index -> !index.isPrimary() && !GLOBAL.contains(index.table()))
                .filter(index -> !index.firstColumn().equals("tenant_id"))
                .map(index -> index.table() + "." + index.name())
                .toList();

        assertThat(others).containsExactlyInAnyOrderElementsOf(EXCEPTIONS.keySet());
        assertThat(schema.indexes()).extracting(Index::table).contains("mail_item", "job");
    }

    @Test
    void the_database_refuses_a_row_of_one_tenant_that_points_at_another() {
        assertThatThrownBy(() -> schema.tryAsApp(
                        "UPDATE action_request SET item_id = ? WHERE id = ?",
                        houses.mail().stored(),
                        houses.own().openRequest()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("foreign key");
        assertThatThrownBy(() -> schema.tryAsApp(
                        "UPDATE mail_item SET picture_id ="
                                + " (SELECT content_id FROM scan_page WHERE id = ?) WHERE id = ?",
                        houses.mail().scanPage(),
                        houses.own().stored()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("foreign key");
    }

    @Test
    void the_platform_can_neither_change_nor_remove_what_the_ledgers_hold() throws SQLException {
        assertThat(schema.appendOnlyTables()).containsExactlyInAnyOrderElementsOf(LEDGERS);
        assumeThat(schema.hasAnAppUser())
                .as("the database has users of its own")
                .isTrue();
        for (String ledger : LEDGERS) {
            assertDenied("UPDATE " + ledger + " SET tenant_id = tenant_id");
            assertDenied("DELETE FROM " + ledger);
            assertDenied("TRUNCATE TABLE " + ledger);
            assertDenied("REPLACE INTO " + ledger + " SELECT * FROM " + ledger);
        }
    }

    @Test
    void the_platform_cannot_change_the_schema() {
        assumeThat(schema.hasAnAppUser())
                .as("the database has users of its own")
                .isTrue();
        assertDenied("CREATE TABLE aside (id BIGINT PRIMARY KEY)");
        assertDenied("ALTER TABLE ledger_entry ADD COLUMN aside INT");
        assertDenied("DROP TABLE ledger_unsealed");
        assertDenied("CREATE TRIGGER aside BEFORE INSERT ON ledger_entry FOR EACH ROW SET NEW.action = ''");
        assertDenied("UPDATE schema_history SET success = 1");
    }

    private void assertDenied(String sql) {
        assertThatThrownBy(() -> schema.tryAsApp(sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getErrorCode()).as(sql).isIn(DENIED));
    }

    private static String tableOf(JavaClass entity) {
        String named =
                entity.tryGetAnnotationOfType(Table.class).map(Table::name).orElse("");
        return named.isEmpty() ? entity.getSimpleName().toLowerCase(Locale.ROOT) : named;
    }
}
