package org.waypost.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.waypost.local.demo.Demo;
import org.waypost.local.demo.Place;
import org.waypost.local.mail.MailPage;
import org.waypost.local.mail.MailServer;
import org.waypost.local.process.ChildProcess;
import org.waypost.local.process.Children;
import org.waypost.local.process.LocalException;
import org.waypost.local.process.Together;
import org.waypost.tenants.cli.Bootstrap;
import org.waypost.tenants.cli.PlatformApi;
import org.waypost.tenants.cli.PluginsApi;
import org.waypost.tenants.cli.Settings;

/**
 * The whole platform on this machine. {@link #start()} returns when it is healthy; {@link #close()} stops everything
 * that was started here, in whatever state it is, and may be called from another thread at any time. Each part can be
 * stopped, killed and started again to see how the others take it. Not for use by several threads otherwise.
 */
public final class LocalPlatform implements AutoCloseable {
    private final LocalOptions options;
    private final StateFolder state;
    private final Children children;
    private final MailServer mail;
    private final MailPage mailPage;
    private volatile Parts parts;
    private Map<String, String> settings = Map.of();

    public LocalPlatform(LocalOptions options) {
        this.options = options;
        this.state = new StateFolder(options.state());
        this.children = new Children(state.root());
        this.mail = new MailServer(options.ports().smtp());
        this.mailPage = new MailPage(options.ports().mail(), mail);
    }

    /**
     * Starts everything. Database and Keycloak come up side by side; the server follows as soon as the database
     * answers, since it signs in there while it deploys.
     *
     * @throws LocalException if a part cannot start; what did start is stopped again
     */
    public LocalPlatform start() {
        return started(() -> {
            prepare();
            startParts();
            options.demo().ifPresent(folder -> demo().provision(folder));
        });
    }

    /**
     * Starts database and server only: for tests that run inside the server, where nobody signs in and no mail is sent.
     *
     * @throws LocalException if a part cannot start; what did start is stopped again
     */
    public LocalPlatform startServerAlone() {
        return started(() -> {
            prepare();
            startDatabase();
            startServer();
        });
    }

    private LocalPlatform started(Runnable steps) {
        try {
            steps.run();
            return this;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void prepare() {
        options.check();
        Launcher.claim(state, options.ports(), ExternalDatabase.isWanted(options.wholeEnvironment()));
        if (options.fresh()) {
            state.clear();
        }
        state.checkSpace();
        state.launcher().write(ProcessHandle.current());
        parts = Parts.of(options, state, children);
        settings = parts.settings().forTheCommandLine();
        PlatformSettings.write(settings, state.file("cli.properties"));
    }

    private void startParts() {
        boolean first = !Files.exists(options.distributions());
        options.progress()
                .say(first ? "unpacking and starting the servers (unpacking this once)" : "starting the servers");
        mail.start();
        mailPage.start();
        Together.run(
                () -> {
                    startDatabase();
                    startServer();
                },
                () -> {
                    startKeycloak();
                    Bootstrap.of(Settings.of(settings)).run(line -> {});
                    options.progress().say("sign-in is set up");
                });
    }

    /** The whole address of a tenant's host; {@code admin} is the platform itself. */
    public URI url(String slug) {
        return URI.create("http://" + slug + ".localhost:" + options.ports().http());
    }

    public URI keycloakUrl() {
        return IdentityProvider.url(options.ports());
    }

    /** Where the mail page is. */
    public URI mailPageUrl() {
        return URI.create("http://localhost:" + options.ports().mail());
    }

    /** The SMTP server, with everything that arrived. */
    public MailServer mail() {
        return mail;
    }

    public DatabaseAccess database() {
        return parts.database().access();
    }

    /** The platform's REST API for tenants, as program {@code waypost-cli}. */
    public PlatformApi api() {
        return PlatformApi.of(Settings.of(settings));
    }

    /** The platform's REST API for plugins, as program {@code waypost-cli}. */
    public PluginsApi plugins() {
        return PluginsApi.of(Settings.of(settings));
    }

    /** Provisions definitions and seeds mail on this platform. */
    public Demo demo() {
        return new Demo(api(), keycloakUrl(), state.folder("demo"), options.progress());
    }

    /** The tenants of the demo that was started with, for printing; empty without a demo. */
    public List<Place> places() {
        return options.demo().map(Place::all).orElse(List.of());
    }

    public LocalOptions options() {
        return options;
    }

    /** Folder of the stored content: ciphertext, one file each. */
    public Path contentFolder() {
        return state.file("content");
    }

    /** Folder with {@code payara.log}, {@code keycloak.log}, {@code mariadb.log}. */
    public Path logs() {
        return state.file("logs");
    }

    /** Process id of the server's JVM, for measuring it. */
    public long serverPid() {
        return parts.server().process().pid();
    }

    public void startServer() {
        parts.startServer(options.environment());
        options.progress().say("the platform is ready at " + url("admin"));
    }

    public void stopServer() {
        parts.server().stop();
    }

    /** {@code kill -9} in the middle of whatever it does. */
    public void killServer() {
        parts.server().kill();
    }

    public void startDatabase() {
        parts.database().start();
        options.progress().say("the database is ready");
    }

    public void stopDatabase() {
        parts.database().stop();
    }

    /** {@code kill -9}; the database recovers from its log when it starts again. */
    public void killDatabase() {
        parts.database().kill();
    }

    public void startKeycloak() {
        parts.keycloak().start();
        options.progress().say("Keycloak is ready at " + keycloakUrl());
    }

    public void stopKeycloak() {
        parts.keycloak().stop();
    }

    public void startSmtp() {
        mail.start();
    }

    public void stopSmtp() {
        mail.stop();
    }

    /** Completes with a sentence about it when a part has ended though nobody asked for it. */
    public CompletableFuture<String> somethingEnded() {
        return CompletableFuture.anyOf(Stream.of(
                                parts.database().ended(),
                                Optional.of(parts.keycloak().process().ended()),
                                Optional.of(parts.server().process().ended()))
                        .flatMap(Optional::stream)
                        .toArray(CompletableFuture<?>[]::new))
                .thenCompose(child -> children.isClosed()
                        ? new CompletableFuture<>()
                        : CompletableFuture.completedFuture(((ChildProcess) child).obituary()));
    }

    /** Whether somebody has asked for the end; what fails from then on fails for that reason. */
    public boolean isClosing() {
        return children.isClosed();
    }

    @Override
    public void close() {
        children.close();
        mailPage.stop();
        mail.stop();
        if (parts != null) {
            state.launcher().delete();
        }
    }
}
