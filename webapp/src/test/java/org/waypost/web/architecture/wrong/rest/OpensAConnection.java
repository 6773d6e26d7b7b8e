package org.waypost.web.architecture.wrong.rest;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Goes past TenantSql. */
final class OpensAConnection {
    private OpensAConnection() {}

    static Connection open(String url) throws SQLException {
        return DriverManager.getConnection(url);
    }
}
