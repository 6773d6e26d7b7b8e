package org.waypost.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.waypost.local.process.ChildProcess;
import org.waypost.local.process.Children;
import org.waypost.local.process.LocalException;
import org.waypost.local.process.Readiness;

/** A MariaDB of our own with its data in the state folder, set up as durable as in production. */
final class EmbeddedDatabase implements Database {
    private static final String SCHEMA = "waypost";
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    /** What MySQL does by default, so that no statement passes here and fails there. */
    private static final String SQL_MODE = "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    private final StateFolder state;
    private final Children children;
    private final Path distributions;
    private final int port;
    private final DatabaseAccess access;
    private ChildProcess server;

    EmbeddedDatabase(StateFolder state, Children children, Path distributions, int port, Secrets secrets) {
        this.state = state;
        this.children = children;
        this.distributions = distributions;
        this.port = port;
        this.access = new DatabaseAccess(
                "jdbc:mysql://127.0.0.1:" + port + "/" + SCHEMA + "?" + DatabaseAccess.OPTIONS,
                new Credentials("waypost_migrate", secrets.get(Secrets.DB_MIGRATE)),
                new Credentials("waypost_app", secrets.get(Secrets.DB_APP)),
                new Credentials("waypost_erase", secrets.get(Secrets.DB_ERASE)));
    }

    @Override
    public void start() {
        MariaDbBinaries binaries = MariaDbBinaries.in(distributions.resolve("mariadb"));
        if (!Files.exists(state.file("db"))) {
            install(binaries);
        }
        StateFolder.writePrivately(initFile(), DatabaseSetup.script(SCHEMA, access));
        server = children.start("mariadb", command(binaries), binaries.environment());
        Readiness.await("The database", server, LONGEST_START, this::answers);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Override
    public void kill() {
        server.kill();
    }

    @Override
    public DatabaseAccess access() {
        return access;
    }

    @Override
    public Optional<CompletableFuture<ChildProcess>> ended() {
        return Optional.of(server.ended());
    }

    /** Into a folder beside, renamed when complete: a killed installation leaves nothing that looks like a database. */
    private void install(MariaDbBinaries binaries) {
        String draft = "run/db-" + ProcessHandle.current().pid();
        state.folder("run");
        ChildProcess installer = children.start(
                "mariadb-install",
                asRoot(List.of(
                        binaries.installer(),
                        "--no-defaults",
                        "--basedir=" + binaries.base(),
                        "--datadir=" + state.file(draft),
                        "--auth-root-authentication-method=normal",
                        "--force", // the host name need not be resolvable
                        "--skip-name-resolve",
                        "--skip-test-db")),
                binaries.environment());
        keep(draft, installer);
    }

    /** Waits for the installer; what it left half done, because it failed or was stopped, is thrown away. */
    void keep(String draft, ChildProcess installer) {
        installer.ended().join();
        installer.stop();
        if (!installer.succeeded()) {
            state.clear(draft);
            throw new LocalException("The database could not be installed; see " + installer.log());
        }
        try {
            Files.move(state.file(draft), state.file("db"));
        } catch (IOException e) {
            throw new LocalException("The database could not be installed; see " + installer.log(), e);
        }
    }

    private List<String> command(MariaDbBinaries binaries) {
        return asRoot(List.of(
                binaries.server(),
                "--no-defaults",
                "--basedir=" + binaries.base(),
                "--datadir=" + state.file("db"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + socket(),
                "--skip-name-resolve",
                "--init-file=" + initFile(),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--default-time-zone=+00:00",
                "--sql-mode=" + SQL_MODE,
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=256M",
                "--max-connections=200",
                "--max-allowed-packet=64M",
                "--skip-ssl", // or it makes a key at every start, for seconds
                "--skip-log-bin"));
    }

    /** MariaDB refuses to run as root unless told that this is meant. */
    private static List<String> asRoot(List<String> command) {
        List<String> all = new ArrayList<>(command);
        if ("root".equals(System.getProperty("user.name"))) {
            all.add("--user=root");
        }
        return all;
    }

    private boolean answers() {
        try (Connection connection = access.connect(access.migrate())) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private Path initFile() {
        return state.folder("run").resolve("init.sql");
    }

    /** Not in the state folder: the path of a socket may have 107 characters only. */
    private Path socket() {
        String name = "waypost-" + port + "-" + Integer.toHexString(state.root().hashCode()) + ".sock";
        return Path.of(System.getProperty("java.io.tmpdir"), name);
    }
}
