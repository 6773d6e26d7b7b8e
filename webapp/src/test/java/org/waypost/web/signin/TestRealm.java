package org.waypost.web.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** A realm with a key of its own that signs whatever a test wants. */
final class TestRealm {
    private static final int KEY_BITS = 2048;

    private final String name;
    private final RSAKey key;

    TestRealm(String slug) {
        name = "http://id.example/realms/" + slug;
        try {
            key = new RSAKeyGenerator(KEY_BITS).keyID(slug + "-key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String name() {
        return name;
    }

    RSAKey key() {
        return key;
    }

    /** How the site checks what this realm signs. */
    Issuer issuer() {
        URI nowhere = URI.create(name);
        return Issuer.of(
                name,
                new Issuer.Addresses(nowhere, nowhere, nowhere),
                new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK())));
    }

    /** The claims of a valid access token of the program {@code scanner}, a clerk. */
    JWTClaimsSet.Builder accessClaims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(name)
                .audience(List.of("portal", "account"))
                .subject("a1e32d3e")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(5, ChronoUnit.MINUTES)))
                .claim("typ", "Bearer")
                .claim("azp", "scanner")
                .claim("preferred_username", "service-account-scanner")
                .claim("roles", List.of("clerk", "offline_access"));
    }

    /** The claims of a valid logout token. */
    JWTClaimsSet.Builder logoutClaims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(name)
                .audience("portal")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(2, ChronoUnit.MINUTES)))
                .jwtID("one")
                .subject("af73")
                .claim("sid", "s1")
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    String signed(JWTClaimsSet.Builder claims) {
        return signed(claims, JOSEObjectType.JWT);
    }

    String signed(JWTClaimsSet.Builder claims, JOSEObjectType type) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .type(type)
                    .build();
            SignedJWT token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
