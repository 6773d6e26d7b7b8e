package org.waypost.requests;

import java.util.Locale;
import java.util.regex.Pattern;
import org.waypost.shared.PlatformException;

/**
 * The identity paper that was shown at the counter. Its number is never kept.
 *
 * @param kind what paper
 * @param ending the last four characters of its number, capital letters and digits
 */
public record SeenId(IdKind kind, String ending) {
    private static final Pattern FOUR = Pattern.compile("[0-9A-Z]{4}");

    /**
     * Takes capital letters for small ones.
     *
     * @throws PlatformException {@link RequestsError#BAD_ID_ENDING} for more, or less, than four characters
     */
    public SeenId {
        ending = ending.trim().toUpperCase(Locale.ROOT);
        if (!FOUR.matcher(ending).matches()) {
            throw new PlatformException(RequestsError.BAD_ID_ENDING);
        }
    }
}
