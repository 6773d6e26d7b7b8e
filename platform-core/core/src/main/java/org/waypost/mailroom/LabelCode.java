package org.waypost.mailroom;

import com.github.f4b6a3.tsid.Tsid;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code on a piece's label: the last ten characters of its id in Crockford's base 32, which has no O, I, L or U. */
public final class LabelCode {
    private static final int SKIPPED = 3;
    private static final int HALF = 5;
    private static final Pattern TYPED = Pattern.compile("[0-9A-HJKMNP-TV-Z]{10}");

    private LabelCode() {}

    /** The code that belongs to an id. */
    public static String of(long id) {
        String code = Tsid.from(id).toString().substring(SKIPPED);
        return code.substring(0, HALF) + "-" + code.substring(HALF);
    }

    /** The code somebody typed, however he wrote it: small, without dash, with letters for the digits they look like. */
    public static Optional<String> typed(String text) {
        String code = text.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return TYPED.matcher(code).matches()
                ? Optional.of(code.substring(0, HALF) + "-" + code.substring(HALF))
                : Optional.empty();
    }
}
