package org.waypost.local;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypost.local.process.LocalException;
import org.waypost.local.process.Ports;
import org.waypost.local.process.Progress;

/**
 * What a {@link LocalPlatform} is started with; made by {@link #of} and changed by the {@code with} methods.
 *
 * @param war the web application
 * @param state folder of data, logs and secrets; survives a restart
 * @param plugins files of the installation's own plugins; those that were built with the WAR unless said otherwise
 * @param fresh forget the data of an earlier run first
 * @param environment added to the server's environment and to the launcher's own when the database is chosen
 * @param javaOptions added to the server's JVM; later ones win, as with {@code -Xmx}
 * @param demo folder with definitions to provision and to seed with mail; empty for an empty platform
 * @param runtime folder with {@code payara-micro.jar} and {@code keycloak.zip}
 * @param progress where lines about the start go
 */
public record LocalOptions(
        Path war,
        Path state,
        List<Path> plugins,
        Ports ports,
        boolean fresh,
        Map<String, String> environment,
        List<String> javaOptions,
        Optional<Path> demo,
        Path runtime,
        Progress progress) {

    public LocalOptions {
        plugins = List.copyOf(plugins);
        environment = Map.copyOf(environment);
        javaOptions = List.copyOf(javaOptions);
    }

    /** The usual ports, data kept, nothing provisioned, no lines printed. */
    public static LocalOptions of(Path war, Path state) {
        return new LocalOptions(
                war.toAbsolutePath(),
                state.toAbsolutePath(),
                BuiltPlugins.beside(war.toAbsolutePath()),
                Ports.USUAL,
                false,
                Map.of(),
                List.of(),
                Optional.empty(),
                builtRuntime(),
                Progress.silent());
    }

    public LocalOptions withPorts(Ports other) {
        return new LocalOptions(war, state, plugins, other, fresh, environment, javaOptions, demo, runtime, progress);
    }

    public LocalOptions withFreshData() {
        return new LocalOptions(war, state, plugins, ports, true, environment, javaOptions, demo, runtime, progress);
    }

    public LocalOptions withPlugins(List<Path> files) {
        return new LocalOptions(war, state, files, ports, fresh, environment, javaOptions, demo, runtime, progress);
    }

    /** Adds variables to the server's environment. */
    public LocalOptions withEnvironment(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        return new LocalOptions(war, state, plugins, ports, fresh, all, javaOptions, demo, runtime, progress);
    }

    public LocalOptions withJavaOptions(List<String> options) {
        return new LocalOptions(war, state, plugins, ports, fresh, environment, options, demo, runtime, progress);
    }

    /** Provisions all definitions of a folder and seeds the locations with mail. */
    public LocalOptions withDemo(Path definitions) {
        return new LocalOptions(
                war,
                state,
                plugins,
                ports,
                fresh,
                environment,
                javaOptions,
                Optional.of(definitions),
                runtime,
                progress);
    }

    public LocalOptions withProgress(Progress other) {
        return new LocalOptions(war, state, plugins, ports, fresh, environment, javaOptions, demo, runtime, other);
    }

    /** Where this module's build put the servers, seen from its jar or its classes. */
    private static Path builtRuntime() {
        try {
            Path code = Path.of(LocalOptions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return code.resolveSibling("runtime");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Raises {@link LocalException} if something is missing that the build makes. */
    void check() {
        if (!Files.exists(war)) {
            throw new LocalException("There is no WAR at " + war + "; build it with mvn package.");
        }
        if (!Files.exists(runtime.resolve("payara-micro.jar")) || !Files.exists(runtime.resolve("keycloak.zip"))) {
            throw new LocalException(
                    "The servers are missing in " + runtime + "; mvn package of docker/local gets them.");
        }
    }

    /** The variables of this process and, winning over them, those that were added. */
    Map<String, String> wholeEnvironment() {
        Map<String, String> all = new HashMap<>(System.getenv());
        all.putAll(environment);
        return all;
    }

    /** Where the servers are unpacked, once for all state folders. */
    Path distributions() {
        return runtime.resolveSibling("dist");
    }
}
