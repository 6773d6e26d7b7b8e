package org.waypost.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the identity provider and the mail server can be reached. Told for information only: without them people stay
 * signed in and jobs wait, so taking this node away would help nobody.
 */
@Readiness
@ApplicationScoped
public class NeighboursCheck implements HealthCheck {
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int PATIENCE_MILLIS = 1_000;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    @Inject
    @ConfigProperty(name = "waypost.keycloak.url", defaultValue = "http://localhost:8180")
    private String keycloak;

    @Inject
    @ConfigProperty(name = "waypost.smtp.host", defaultValue = "localhost")
    private String mailHost;

    @Inject
    @ConfigProperty(name = "waypost.smtp.port", defaultValue = "2525")
    private int mailPort;

    @Inject
    private Clock clock;

    private Instant askedAt = Instant.MIN;
    private HealthCheckResponse answer;

    @Override
    public synchronized HealthCheckResponse call() {
        if (answer == null || askedAt.plus(FRESH).isBefore(clock.instant())) {
            askedAt = clock.instant();
            answer = ask();
        }
        return answer;
    }

    private HealthCheckResponse ask() {
        URI provider = URI.create(keycloak);
        return HealthCheckResponse.named("neighbours")
                .up()
                .withData("identity provider", reach(provider.getHost(), portOf(provider)))
                .withData("mail server", reach(mailHost, mailPort))
                .build();
    }

    private static String reach(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            return "reachable";
        } catch (IOException e) {
            return "away";
        }
    }

    private static int portOf(URI uri) {
        if (uri.getPort() > 0) {
            return uri.getPort();
        }
        return "https".equals(uri.getScheme()) ? HTTPS : HTTP;
    }
}
