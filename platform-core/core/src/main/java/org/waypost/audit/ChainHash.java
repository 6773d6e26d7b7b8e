package org.waypost.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash of a chain up to some entry: SHA-256 over the hash before it and the entry's canonical bytes.
 *
 * @param hex 64 lower-case hex digits
 */
record ChainHash(String hex) {
    /** Before the first entry: thirty-two zero bytes. */
    static final ChainHash START = new ChainHash("0".repeat(64));

    static ChainHash of(byte[] bytes) {
        return new ChainHash(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    ChainHash then(LedgerEntry entry) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(bytes());
            return of(sha.digest(entry.canonical()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
