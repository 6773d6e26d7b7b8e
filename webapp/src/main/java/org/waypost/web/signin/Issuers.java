package org.waypost.web.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/** Asks realms for their addresses and keys, and remembers them. */
@ApplicationScoped
class Issuers {
    static final int CONNECT_MILLIS = 2_000;
    static final int READ_MILLIS = 5_000;

    private static final int KEYS_BYTES = 256 * 1024;
    private static final long KEYS_KEPT_MILLIS = 3_600_000;
    private static final long KEYS_WAIT_MILLIS = 15_000;
    private static final long KEYS_PAUSE_MILLIS = 10_000;
    private static final Duration FRESH = Duration.ofHours(1);
    private static final int REMEMBERED = 2_000;

    @Inject
    private Clock clock;

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /**
     * The realm of that name.
     *
     * @throws PlatformException {@link SharedError#SIGN_IN_AWAY} when it was never asked before and does not answer now
     */
    Issuer named(String name) {
        Known last = known.get(name);
        if (last != null && last.askedAt().plus(FRESH).isAfter(clock.instant())) {
            return last.issuer();
        }
        try {
            return remember(name, ask(name));
        } catch (GeneralException | IOException away) {
            if (last != null) {
                return last.issuer();
            }
            throw new PlatformException(SharedError.SIGN_IN_AWAY, away);
        }
    }

    private Issuer remember(String name, Issuer issuer) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        known.put(name, new Known(issuer, clock.instant()));
        return issuer;
    }

    private static Issuer ask(String name) throws GeneralException, IOException {
        OIDCProviderMetadata told =
                OIDCProviderMetadata.resolve(new com.nimbusds.oauth2.sdk.id.Issuer(name), CONNECT_MILLIS, READ_MILLIS);
        var addresses = new Issuer.Addresses(
                told.getAuthorizationEndpointURI(), told.getTokenEndpointURI(), told.getEndSessionEndpointURI());
        return Issuer.of(name, addresses, keys(told));
    }

    private static JWKSource<SecurityContext> keys(OIDCProviderMetadata told) throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, KEYS_BYTES);
        return JWKSourceBuilder.create(told.getJWKSetURI().toURL(), retriever)
                .cache(KEYS_KEPT_MILLIS, KEYS_WAIT_MILLIS)
                .rateLimited(KEYS_PAUSE_MILLIS)
                .outageTolerant(KEYS_KEPT_MILLIS)
                .build();
    }

    private record Known(Issuer issuer, Instant askedAt) {}
}
