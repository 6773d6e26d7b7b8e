package org.waypost.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.waypost.content.internal.seal.Sealing;

/**
 * Short words that only their own location understands again, for addresses that carry their own permission. Nobody can
 * make or change one without the tenant's key, and sealing the same word twice gives two.
 */
@ApplicationScoped
public class SealedWords {
    private static final int LONGEST = 512;

    private final Sealing sealing;

    /** For the proxy. */
    protected SealedWords() {
        this(null);
    }

    /** Seals with the bound tenant's key. */
    @Inject
    public SealedWords(Sealing sealing) {
        this.sealing = sealing;
    }

    /**
     * The sealed word, safe in an address.
     *
     * @param purpose names what it is good for; it opens for nothing else
     */
    public String seal(String purpose, String word) {
        byte[] sealed = sealing.sealWord(purpose, word.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** The word in a sealed one, unless it was not sealed by the bound tenant for this purpose. */
    public Optional<String> open(String purpose, String sealed) {
        if (sealed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return sealing.openWord(purpose, Base64.getUrlDecoder().decode(sealed))
                    .map(word -> new String(word, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
