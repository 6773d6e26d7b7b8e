package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.PlatformKey;

/** Makes and reads the codes of those who collect for others: twelve characters that nobody guesses. */
@ApplicationScoped
class Passes {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final int NAME = 200;

    private final SecureRandom random = new SecureRandom();
    private Proofs proofs;
    private PlatformKey key;

    /** For the proxy. */
    protected Passes() {}

    @Inject
    Passes(Proofs proofs, PlatformKey key) {
        this.proofs = proofs;
        this.key = key;
    }

    /** Gives a request its pass. */
    void issue(ActionRequestId request, String delegate) {
        String name = delegate.trim();
        if (name.length() > NAME) {
            throw new PlatformException(RequestsError.NOTE_TOO_LONG, NAME);
        }
        String code = code();
        byte[] sealed = key.seal(code.getBytes(StandardCharsets.UTF_8), context(request));
        proofs.add(new PickUpPass(request, name, hash(code), sealed));
    }

    /** What stands on a pass, in groups of four. */
    String codeOf(PickUpPass pass) {
        String code = new String(key.open(pass.codeSealed(), context(pass.request())), StandardCharsets.UTF_8);
        return String.join("-", code.split("(?<=\\G.{" + GROUP + "})"));
    }

    /**
     * The pass with a code, however it was typed, that was not used.
     *
     * @throws PlatformException {@link RequestsError#WRONG_PASS}
     */
    PickUpPass valid(String typed) {
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return Optional.of(code)
                .filter(text -> text.length() == LENGTH)
                .flatMap(text -> proofs.passWithHash(hash(text)))
                .filter(pass -> !pass.isUsed())
                .orElseThrow(() -> new PlatformException(RequestsError.WRONG_PASS));
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(at -> code.append(LETTERS.charAt(at)));
        return code.toString();
    }

    private static String context(ActionRequestId request) {
        return "pick-up-pass " + request.value();
    }

    private static String hash(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
