package org.waypost.web.container.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.waypost.local.LocalOptions;
import org.waypost.local.LocalPlatform;
import org.waypost.local.process.Ports;
import org.waypost.local.process.Progress;
import org.waypost.web.container.RunnersDoor;
import org.waypost.web.it.FreePorts;

/**
 * Payara Micro and its database as an Arquillian container: the same parts, settings and users that {@code ./waypost up}
 * starts, on ports that were free, without Keycloak. Data and logs lie in {@code target/container}.
 */
public final class LocalServer implements DeployableContainer<LocalServer.Configuration> {
    private static final Path WORK = Path.of("target", "container");

    private LocalPlatform platform;

    /** Nothing is configured. */
    public static final class Configuration implements ContainerConfiguration {
        @Override
        public void validate() {
            // there is nothing that could be wrong
        }
    }

    @Override
    public Class<Configuration> getConfigurationClass() {
        return Configuration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 5.0");
    }

    /** The server starts with its application: it has no other way to get one. */
    @Override
    public ProtocolMetaData deploy(Archive<?> archive) {
        Ports ports = FreePorts.find();
        platform = new LocalPlatform(options(written(archive), ports)).startServerAlone();
        HTTPContext server = new HTTPContext("127.0.0.1", ports.http());
        server.add(new Servlet(RunnersDoor.RUNNER, "/"));
        return new ProtocolMetaData().addContext(server);
    }

    /** Nobody works on jobs, so that tests can count them; a sitting is over when somebody looks. */
    private static LocalOptions options(Path war, Ports ports) {
        LocalOptions built = LocalOptions.of(Path.of("target", "waypost.war"), WORK);
        return LocalOptions.of(war, WORK)
                .withPlugins(built.plugins())
                .withPorts(ports)
                .withFreshData()
                .withJavaOptions(
                        List.of("-XX:TieredStopAtLevel=1")) // it lives for minutes: a second compiler costs it more
                .withEnvironment(Map.of("WAYPOST_JOBS_WORKERS", "0", "WAYPOST_NOTICES_PAUSE", "0"))
                .withProgress(Progress.onConsole());
    }

    private static Path written(Archive<?> archive) {
        try {
            Path war = Files.createDirectories(WORK).resolve(archive.getName());
            archive.as(ZipExporter.class).exportTo(war.toFile(), true);
            return war;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void undeploy(Archive<?> archive) {
        if (platform != null) {
            platform.close();
        }
    }
}
