package org.waypost.local;

import java.util.HashMap;
import java.util.Map;
import org.waypost.local.process.Children;

/** The servers of one platform, which exist once its secrets are known. */
record Parts(PlatformSettings settings, Database database, IdentityProvider keycloak, AppServer server) {

    static Parts of(LocalOptions options, StateFolder state, Children children) {
        Secrets secrets = Secrets.of(state);
        KeycloakDistribution distribution =
                new KeycloakDistribution(options.runtime().resolve("keycloak.zip"), options.distributions());
        return new Parts(
                new PlatformSettings(options, state, secrets),
                database(options, state, children, secrets),
                new IdentityProvider(state, children, distribution, options.ports(), secrets),
                new AppServer(state, children, options));
    }

    /** Starts the server; what {@code more} says wins over the settings of this machine. */
    void startServer(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(settings.forTheServer(database.access()));
        environment.putAll(more);
        server.start(environment);
    }

    private static Database database(LocalOptions options, StateFolder state, Children children, Secrets secrets) {
        Map<String, String> environment = options.wholeEnvironment();
        return ExternalDatabase.isWanted(environment)
                ? new ExternalDatabase(environment, state, options.fresh(), secrets, options.progress())
                : new EmbeddedDatabase(
                        state,
                        children,
                        options.distributions(),
                        options.ports().database(),
                        secrets);
    }
}
