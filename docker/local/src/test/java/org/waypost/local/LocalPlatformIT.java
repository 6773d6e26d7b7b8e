package org.waypost.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.local.process.LocalException;
import org.waypost.local.process.Ports;
import org.waypost.tenants.cli.AccessToken;

/** The real parts with a WAR of one page: who starts, dies, comes back, and what is left afterwards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalPlatformIT {
    private static final String PAGE =
            "host=<%= request.getServerName() %> local=<%= System.getenv(\"WAYPOST_LOCAL\") %>";

    private Path folder;
    private LocalOptions options;
    private LocalPlatform platform;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        folder = temporary;
        options = LocalOptions.of(war(), folder.resolve("state"))
                .withPorts(freePorts())
                .withFreshData()
                .withJavaOptions(List.of("-XX:TieredStopAtLevel=1", "-Xmx256m"))
                .withEnvironment(Map.of("WAYPOST_TEST_DB_URL", ""));
        platform = new LocalPlatform(options).start();
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    void the_server_answers_for_every_host_and_has_its_settings() {
        assertThat(Fetch.text(platform.url("downtown"))).contains("host=downtown.localhost", "local=true");
    }

    @Test
    void bootstrap_made_a_realm_whose_program_may_sign_in() throws IOException {
        URI issuer = URI.create(platform.keycloakUrl() + "/realms/waypost-platform");
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("state").resolve("cli.properties"))) {
            settings.load(reader);
        }
        String secret = settings.getProperty("WAYPOST_CLI_SECRET");

        assertThat(AccessToken.ofProgram(issuer, "waypost-cli", secret).value()).startsWith("ey");
        assertThatThrownBy(() ->
                        AccessToken.ofProgram(issuer, "waypost-cli", "guess").value())
                .hasMessageContaining("refused");
    }

    @Test
    void the_app_user_may_do_only_what_the_migrations_grant_and_data_survives_a_kill() throws SQLException {
        DatabaseAccess database = platform.database();
        execute(database, database.migrate(), "CREATE TABLE IF NOT EXISTS piece (id BIGINT PRIMARY KEY)");
        execute(database, database.migrate(), "CREATE TABLE IF NOT EXISTS secret (id BIGINT PRIMARY KEY)");
        execute(
                database,
                database.migrate(),
                "GRANT SELECT, INSERT ON piece TO '" + database.app().user() + "'@'%'");
        execute(database, database.app(), "INSERT INTO piece VALUES (1)");
        assertThatThrownBy(() -> execute(database, database.app(), "DELETE FROM piece"))
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> execute(database, database.app(), "SELECT * FROM secret"))
                .hasMessageContaining("denied");

        platform.killDatabase();
        assertThatThrownBy(() -> count(database)).isInstanceOf(SQLException.class);
        platform.startDatabase();

        assertThat(count(database)).isEqualTo(1);
    }

    @Test
    void a_killed_server_comes_back_and_is_another_process() {
        long before = platform.serverPid();

        platform.killServer();
        assertThat(ProcessHandle.of(before).filter(ProcessHandle::isAlive)).isEmpty();
        platform.startServer();

        assertThat(platform.serverPid()).isNotEqualTo(before);
        assertThat(Fetch.text(platform.url("uptown"))).contains("uptown");
    }

    @Test
    void keycloak_and_smtp_can_be_away_for_a_while() {
        URI realm = URI.create(platform.keycloakUrl() + "/realms/waypost-platform");
        platform.stopKeycloak();
        platform.stopSmtp();
        assertThat(Probe.answers(realm, 200)).isFalse();

        platform.startSmtp();
        platform.startKeycloak();

        assertThat(Probe.answers(realm, 200)).isTrue();
    }

    @Test
    void a_second_platform_on_the_same_ports_is_refused_and_leaves_the_first_alone() {
        LocalOptions same =
                LocalOptions.of(options.war(), folder.resolve("other")).withPorts(options.ports());

        assertThatThrownBy(() -> new LocalPlatform(same).start())
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("is in use by another program");
        assertThatCode(() -> Fetch.text(platform.url("admin"))).doesNotThrowAnyException();
    }

    @Test
    void a_war_that_does_not_deploy_is_told_at_once() throws IOException {
        Path log = Files.writeString(folder.resolve("payara.log"), "[SEVERE] Exception while loading the app\n");

        assertThatThrownBy(() -> AppServer.refuseFailedDeployment(log))
                .hasMessage("The application could not be deployed; the reason is in " + log);
    }

    private static void execute(DatabaseAccess database, Credentials user, String sql) throws SQLException {
        try (Connection connection = database.connect(user);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(DatabaseAccess database) throws SQLException {
        try (Connection connection = database.connect(database.app());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM piece")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Path war() throws IOException {
        Path war = folder.resolve("page.war");
        try (OutputStream file = Files.newOutputStream(war);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("index.jsp"));
            zip.write(PAGE.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return war;
    }

    private static Ports freePorts() throws IOException {
        try (ServerSocket a = new ServerSocket(0);
                ServerSocket b = new ServerSocket(0);
                ServerSocket c = new ServerSocket(0);
                ServerSocket d = new ServerSocket(0);
                ServerSocket e = new ServerSocket(0)) {
            return new Ports(a.getLocalPort(), b.getLocalPort(), c.getLocalPort(), d.getLocalPort(), e.getLocalPort());
        }
    }
}
