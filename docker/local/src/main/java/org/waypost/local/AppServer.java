package org.waypost.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waypost.local.process.ChildProcess;
import org.waypost.local.process.Children;
import org.waypost.local.process.LocalException;
import org.waypost.local.process.Readiness;

/** Payara Micro with the WAR. */
final class AppServer {
    private static final Duration LONGEST_START = Duration.ofMinutes(6);

    private final StateFolder state;
    private final Children children;
    private final LocalOptions options;
    private ChildProcess server;

    AppServer(StateFolder state, Children children, LocalOptions options) {
        this.state = state;
        this.children = children;
        this.options = options;
    }

    /** Returns when the platform says of itself that it is ready. */
    void start(Map<String, String> environment) {
        state.clear("payara");
        server = children.start("payara", command(), environment);
        URI ready = URI.create("http://admin.localhost:" + options.ports().http() + "/health/ready");
        Readiness.await(
                "The application server",
                server,
                LONGEST_START,
                () -> Probe.answers(ready, 200) || refuseFailedDeployment(server.log()));
    }

    /** The server goes on without its application; there is no point in waiting for that. */
    static boolean refuseFailedDeployment(Path log) {
        try {
            if (Files.readString(log).contains("Exception while loading the app")) {
                throw new LocalException("The application could not be deployed; the reason is in " + log);
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** Secrets of a demo are no secrets: the local network need not see it. The server has no option for that. */
    private Path listenHereOnly() {
        Path commands = state.folder("run").resolve("payara-preboot.txt");
        String listener =
                "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
        StateFolder.writePrivately(commands, "set " + listener + ".address=127.0.0.1\n");
        return commands;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                // the server unpacks itself and the WAR there; after a kill the rests stay in the state folder
                "-Djava.io.tmpdir=" + state.folder("payara")));
        command.addAll(options.javaOptions());
        command.addAll(List.of(
                "-jar",
                options.runtime().resolve("payara-micro.jar").toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                listenHereOnly().toString(),
                "--port",
                Integer.toString(options.ports().http()),
                "--contextroot",
                "/",
                "--deploy",
                options.war().toString()));
        return command;
    }
}
