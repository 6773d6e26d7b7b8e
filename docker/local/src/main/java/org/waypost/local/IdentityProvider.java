package org.waypost.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.waypost.local.process.ChildProcess;
import org.waypost.local.process.Children;
import org.waypost.local.process.Ports;
import org.waypost.local.process.Readiness;

/**
 * Keycloak in development mode with its H2 database in the state folder. Its own calls (back-channel logout) go to
 * names below {@code localhost}, which its JVM cannot resolve; it reaches them through Payara as proxy.
 */
final class IdentityProvider {
    /** Keycloak's own choice is for servers; this one starts faster and takes less. */
    private static final String JVM =
            "-Xms64m -Xmx512m -XX:MetaspaceSize=96M -XX:MaxMetaspaceSize=256m -XX:+UseSerialGC"
                    + " -XX:TieredStopAtLevel=1 -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8";

    private static final Duration LONGEST_START = Duration.ofMinutes(6);

    /** Keycloak says only once that a sign-in has ended; its own five seconds are short for a machine that is busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final StateFolder state;
    private final Children children;
    private final KeycloakDistribution distribution;
    private final Ports ports;
    private final String adminPassword;
    private ChildProcess server;

    IdentityProvider(
            StateFolder state, Children children, KeycloakDistribution distribution, Ports ports, Secrets secrets) {
        this.state = state;
        this.children = children;
        this.distribution = distribution;
        this.ports = ports;
        this.adminPassword = secrets.get(Secrets.KEYCLOAK_ADMIN);
    }

    void start() {
        Path home = distribution.unpack();
        server = children.start("keycloak", command(home), environment());
        Readiness.await(
                "Keycloak", server, LONGEST_START, () -> Probe.answers(URI.create(url(ports) + "/realms/master"), 200));
    }

    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    void kill() {
        server.kill();
    }

    ChildProcess process() {
        return server;
    }

    static URI url(Ports ports) {
        return URI.create("http://localhost:" + ports.keycloak());
    }

    private List<String> command(Path home) {
        return List.of(
                home.resolve("bin").resolve("kc.sh").toString(),
                "start-dev",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--hostname=" + url(ports),
                "--db-url=jdbc:h2:file:" + state.folder("keycloak").resolve("h2")
                        + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE",
                "--spi-connections-http-client--default--proxy-mappings=.*\\.localhost;http://127.0.0.1:"
                        + ports.http(),
                "--spi-connections-http-client--default--socket-timeout-millis=" + PATIENCE.toMillis());
    }

    private Map<String, String> environment() {
        return Map.of(
                "JAVA",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "JAVA_OPTS",
                JVM,
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                adminPassword);
    }
}
