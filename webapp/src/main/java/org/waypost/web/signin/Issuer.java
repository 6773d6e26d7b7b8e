package org.waypost.web.signin;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.net.URI;
import java.util.Set;

/**
 * One realm's addresses and the checks of what it signs.
 *
 * @param authorization where browsers are sent to sign in
 * @param token where codes and renewals are exchanged
 * @param endSession where browsers are sent to sign out
 * @param idTokens checks what tells who signed in
 * @param logoutTokens checks what tells that somebody signed out
 * @param accessTokens checks what programs show
 */
record Issuer(
        URI authorization,
        URI token,
        URI endSession,
        IDTokenValidator idTokens,
        LogoutTokenValidator logoutTokens,
        DefaultJWTProcessor<SecurityContext> accessTokens) {

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final Set<String> REQUIRED = Set.of("sub", "exp", "iat");

    /** The addresses a realm publishes. */
    record Addresses(URI authorization, URI token, URI endSession) {}

    static Issuer of(String name, Addresses addresses, JWKSource<SecurityContext> keys) {
        var selector = new JWSVerificationKeySelector<>(ALGORITHMS, keys);
        var issuer = new com.nimbusds.oauth2.sdk.id.Issuer(name);
        return new Issuer(
                addresses.authorization(),
                addresses.token(),
                addresses.endSession(),
                new IDTokenValidator(issuer, Realm.client(), selector, null),
                new LogoutTokenValidator(issuer, Realm.client(), true, selector, null),
                accessTokens(name, selector));
    }

    private static DefaultJWTProcessor<SecurityContext> accessTokens(
            String issuer, JWSVerificationKeySelector<SecurityContext> selector) {
        JWTClaimsSet exact =
                new JWTClaimsSet.Builder().issuer(issuer).claim("typ", "Bearer").build();
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(selector);
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(Realm.CLIENT, exact, REQUIRED));
        return processor;
    }
}
