package org.waypost.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How to reach the platform's database.
 *
 * @param url JDBC URL of the schema, for Connector/J
 * @param migrate owns the schema and grants rights on its tables
 * @param app what the platform works as; has only the rights the migrations grant
 * @param erase what tenants will be erased as; has no rights yet
 */
public record DatabaseAccess(String url, Credentials migrate, Credentials app, Credentials erase) {
    /** Options every URL carries: batches as one statement, UTC on both sides, no TLS on the loopback interface. */
    static final String OPTIONS = "rewriteBatchedStatements=true&cachePrepStmts=true&connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true&sslMode=DISABLED&allowPublicKeyRetrieval=true"
            + "&connectTimeout=5000&socketTimeout=120000&tcpKeepAlive=true";

    /** A connection of one of the users; the caller closes it. */
    public Connection connect(Credentials user) throws SQLException {
        return DriverManager.getConnection(url, user.user(), user.password());
    }
}
