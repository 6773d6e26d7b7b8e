package org.waypost.tenancy.internal;

import jakarta.annotation.Priority;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before anything else runs. Each feature keeps its own scripts in {@code
 * db/migration/<feature>}; the first of several nodes migrates, the others wait. The data source is defined beside it, since
 * both speak of the same database: its address comes from the environment, READ COMMITTED is the isolation everybody relies on,
 * batches go out as one statement, times are UTC on both sides, and the driver does not ask the server for what it knows itself
 * (ADR 11).
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/waypost",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${ENV=WAYPOST_DB_URL}",
        user = "${ENV=WAYPOST_DB_USER}",
        password = "${ENV=WAYPOST_DB_PASSWORD}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 4,
        maxPoolSize = 48,
        properties = {
            "max-wait-time-in-millis=2000",
            "fish.payara.max-wait-time-in-millis=2000",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true",
            "rewriteBatchedStatements=true",
            "cachePrepStmts=true",
            "prepStmtCacheSize=500",
            "prepStmtCacheSqlLimit=8192",
            "useLocalSessionState=true",
            "elideSetAutoCommits=true",
            "connectionTimeZone=UTC",
            "forceConnectionTimeZoneToSession=true",
            "connectTimeout=5000",
            "socketTimeout=120000",
            "tcpKeepAlive=true"
        })
public class SchemaMigration {
    private static final int FIRST = 1;

    @Inject
    @ConfigProperty(name = "waypost.db.url")
    private String url;

    @Inject
    @ConfigProperty(name = "waypost.db.user")
    private String appUser;

    @Inject
    @ConfigProperty(name = "waypost.db.password", defaultValue = "")
    private Optional<String> appPassword;

    @Inject
    @ConfigProperty(name = "waypost.db.migrate.user")
    private Optional<String> migrateUser;

    @Inject
    @ConfigProperty(name = "waypost.db.migrate.password")
    private Optional<String> migratePassword;

    void migrate(@Observes @Priority(FIRST) @Initialized(ApplicationScoped.class) Object applicationIsUp) {
        String user = migrateUser.orElse(appUser);
        String password = migrateUser.isPresent() ? migratePassword.orElse("") : appPassword.orElse("");
        Flyway flyway = Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .table("schema_history")
                .outOfOrder(true)
                .callbacks(new AppUserGrants(user, appUser))
                .load();
        flyway.migrate();
    }
}
