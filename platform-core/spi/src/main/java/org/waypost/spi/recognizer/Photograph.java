package org.waypost.spi.recognizer;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.waypost.spi.Bytes;

/**
 * A photograph of one piece of mail, upright as its tags say.
 *
 * @param bytes the file; at most 40 million pixels
 * @param mediaType {@code image/jpeg}, {@code image/png} or {@code image/tiff}
 * @param languages in which the mail is likely written, the likeliest first; may be empty
 * @since 0.1
 */
public record Photograph(Bytes bytes, String mediaType, List<Locale> languages) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public Photograph {
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(mediaType);
        languages = List.copyOf(languages);
    }
}
