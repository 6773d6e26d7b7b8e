package org.waypost.local;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.waypost.local.process.ChildProcess;
import org.waypost.local.process.LocalException;
import org.waypost.local.process.Progress;

/**
 * A server that somebody else runs, named by {@code WAYPOST_TEST_DB_URL}. It gets a schema of its own, whose name is
 * derived from the state folder so that two checkouts do not meet in it, and its own users, if the given user may make
 * users; otherwise the given user plays all parts.
 */
final class ExternalDatabase implements Database {
    private final String server;
    private final Credentials given;
    private final boolean fresh;
    private final Progress progress;
    private final String schema;
    private DatabaseAccess access;

    ExternalDatabase(
            Map<String, String> environment, StateFolder state, boolean fresh, Secrets secrets, Progress progress) {
        this.server = server(environment.get("WAYPOST_TEST_DB_URL"));
        this.given = new Credentials(
                environment.getOrDefault("WAYPOST_TEST_DB_USER", "waypost"),
                environment.getOrDefault("WAYPOST_TEST_DB_PASSWORD", "waypost"));
        this.fresh = fresh;
        this.progress = progress;
        this.schema = schema(state.root());
        this.access = new DatabaseAccess(
                server + schema + "?" + DatabaseAccess.OPTIONS,
                new Credentials(schema + "_migrate", secrets.get(Secrets.DB_MIGRATE)),
                new Credentials(schema + "_app", secrets.get(Secrets.DB_APP)),
                new Credentials(schema + "_erase", secrets.get(Secrets.DB_ERASE)));
    }

    static boolean isWanted(Map<String, String> environment) {
        return !environment.getOrDefault("WAYPOST_TEST_DB_URL", "").isBlank();
    }

    @Override
    public void start() {
        String url = server + "?" + DatabaseAccess.OPTIONS;
        try (Connection connection = DriverManager.getConnection(url, given.user(), given.password());
                Statement statement = connection.createStatement()) {
            if (fresh) {
                statement.execute("DROP DATABASE IF EXISTS `" + schema + "`");
            }
            statement.execute(DatabaseSetup.schema(schema));
            users(statement);
        } catch (SQLException e) {
            throw new LocalException(
                    "The database at " + server + " (WAYPOST_TEST_DB_URL), user " + given + ", does not do: "
                            + e.getMessage(),
                    e);
        }
    }

    private void users(Statement statement) throws SQLException {
        try {
            for (String sql : DatabaseSetup.statements(schema, access)) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            if (!isForbidden(e)) {
                throw e;
            }
            progress.say("database user " + given + " may not make users; it plays the parts of all three");
            access = new DatabaseAccess(access.url(), given, given, given);
        }
    }

    /** Access denied: 1044, 1045, 1142 for objects, 1227 for a missing privilege, 1410 for making users by a grant. */
    private static boolean isForbidden(SQLException e) {
        return List.of(1044, 1045, 1142, 1227, 1410).contains(e.getErrorCode());
    }

    @Override
    public void stop() {
        // it is not ours to stop
    }

    @Override
    public void kill() {
        throw new LocalException("The database of WAYPOST_TEST_DB_URL is not ours to kill.");
    }

    @Override
    public DatabaseAccess access() {
        return access;
    }

    @Override
    public Optional<CompletableFuture<ChildProcess>> ended() {
        return Optional.empty();
    }

    /** The part of the URL before the schema: {@code jdbc:mysql://host:3306/}. */
    static String server(String url) {
        if (!url.matches("jdbc:mysql://[^/?]+(/.*)?")) {
            throw new LocalException("WAYPOST_TEST_DB_URL looks like jdbc:mysql://localhost:3306/, not like " + url);
        }
        return url.replaceFirst("(jdbc:mysql://[^/?]+).*", "$1/");
    }

    static String schema(Path state) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(state.toString().getBytes(StandardCharsets.UTF_8));
            return "waypost_" + HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
