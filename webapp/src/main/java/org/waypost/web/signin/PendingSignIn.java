package org.waypost.web.signin;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * A sign-in that was begun and waits for the browser to come back from the provider.
 *
 * @param tenant the site it began at
 * @param issuer the realm it was sent to
 * @param state comes back in the address; ties the answer to this browser
 * @param nonce comes back in the id token; ties the token to this sign-in
 * @param verifier proves to the provider that we began it (PKCE)
 * @param begun when
 * @param back the page to go to afterwards: path and query at this site
 */
record PendingSignIn(
        long tenant, String issuer, String state, String nonce, String verifier, Instant begun, String back) {
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 32;
    private static final int FIELDS = 7;

    static PendingSignIn begin(long tenant, String issuer, Instant now, String back) {
        return new PendingSignIn(tenant, issuer, random(), random(), random(), now, back);
    }

    boolean isFor(long site, String sentState, Instant now) {
        return tenant == site && state.equals(sentState) && now.isBefore(begun.plus(LIFE));
    }

    CodeVerifier codeVerifier() {
        return new CodeVerifier(verifier);
    }

    byte[] toBytes() {
        return String.join("\n", Long.toString(tenant), issuer, state, nonce, verifier, begun.toString(), back)
                .getBytes(StandardCharsets.UTF_8);
    }

    static PendingSignIn fromBytes(byte[] bytes) {
        String[] field = new String(bytes, StandardCharsets.UTF_8).split("\n", FIELDS);
        return new PendingSignIn(
                Long.parseLong(field[0]), field[1], field[2], field[3], field[4], Instant.parse(field[5]), field[6]);
    }

    /** Hides what only the browser and the provider may know. */
    @Override
    public String toString() {
        return "PendingSignIn[" + tenant + " " + issuer + "]";
    }

    private static String random() {
        byte[] drawn = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }
}
