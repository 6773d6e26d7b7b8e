package org.waypost.web.signin;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * A sign-in that was begun and waits for the browser to come back from the provider.
 *
 * @param state comes back in the address; ties the answer to this browser
 * @param nonce comes back in the id token; ties the token to this sign-in
 * @param verifier proves to the provider that we began it (PKCE)
 * @param viaFranchise whether it was sent to the realm of the franchise instead of the site's own
 * @param begun when
 * @param back the page to go to afterwards: path and query at this site
 */
record PendingSignIn(String state, String nonce, String verifier, boolean viaFranchise, Instant begun, String back) {
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String REPEATED = "again-";
    private static final int GUESSLESS_BYTES = 16;
    private static final int VERIFIER_BYTES = 32;

    static PendingSignIn begin(boolean viaFranchise, Instant now, String back) {
        return new PendingSignIn(
                random(GUESSLESS_BYTES), random(GUESSLESS_BYTES), random(VERIFIER_BYTES), viaFranchise, now, back);
    }

    /** The same, marked as the second try, so that a browser that keeps no cookies is not sent round for ever. */
    PendingSignIn repeated() {
        return new PendingSignIn(REPEATED + state, nonce, verifier, viaFranchise, begun, back);
    }

    /** Whether an answer with this state belongs to a second try. */
    static boolean isRepeated(String state) {
        return state.startsWith(REPEATED);
    }

    boolean isAlive(Instant now) {
        return now.isBefore(begun.plus(LIFE));
    }

    CodeVerifier codeVerifier() {
        return new CodeVerifier(verifier);
    }

    /** All but the state, which whoever brings it back has to know. */
    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(nonce);
            out.writeUTF(verifier);
            out.writeBoolean(viaFranchise);
            out.writeLong(begun.toEpochMilli());
            out.writeUTF(back);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static PendingSignIn fromBytes(String state, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new PendingSignIn(
                    state,
                    in.readUTF(),
                    in.readUTF(),
                    in.readBoolean(),
                    Instant.ofEpochMilli(in.readLong()),
                    in.readUTF());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hides what only the browser and the provider may know. */
    @Override
    public String toString() {
        return "PendingSignIn[" + begun + "]";
    }

    private static String random(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }
}
