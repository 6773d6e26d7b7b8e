package org.waypost.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.waypost.content.internal.seal.Sealing;

/** Texts of any length that only their own location reads again: what is known about persons. */
@ApplicationScoped
public class SealedText {
    private final Sealing sealing;

    /** For the proxy. */
    protected SealedText() {
        this(null);
    }

    /** Seals with the bound tenant's key. */
    @Inject
    public SealedText(Sealing sealing) {
        this.sealing = sealing;
    }

    /**
     * The sealed text.
     *
     * @param purpose names the one record that it is kept in; it opens for no other
     */
    public byte[] seal(String purpose, String text) {
        return sealing.sealWord(purpose, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The text again.
     *
     * @throws IllegalStateException when it was not sealed by the bound tenant for this record
     */
    public String open(String purpose, byte[] sealed) {
        return sealing.openWord(purpose, sealed)
                .map(text -> new String(text, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("does not open: " + purpose));
    }
}
