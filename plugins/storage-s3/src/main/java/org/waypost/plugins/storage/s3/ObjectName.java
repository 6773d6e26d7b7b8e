package org.waypost.plugins.storage.s3;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.waypost.spi.storage.BlobKey;

/**
 * Turns keys into object names that every S3 server keeps as they are, and back, without changing their order: a listing
 * in the order of the names is one in the order of the keys.
 *
 * <p>Letters {@code a-y}, digits, {@code -}, {@code .} and {@code /} stay as they are. Any other byte becomes two hexadecimal
 * digits behind a mark that lies where the byte lies: {@code !} for those before {@code -}, {@code _} for those between
 * {@code 9} and {@code a}, {@code z} for {@code z} and all that follow. Servers and proxies take segments {@code .} and
 * {@code ..} for folders and swallow empty ones; so at the beginning of a segment a dot becomes {@code .-} and a slash
 * {@code .0}. A bare {@code !} ends every name, before all that might follow: with it no name is the folder of another,
 * which servers that keep their objects as files cannot do.
 *
 * <p>A name may have 1024 bytes with the place's prefix, an escaped key three times as many. One longer than {@link #WHOLE} is
 * therefore cut there and goes on with the SHA-256 of the whole; see {@link LongKey}.
 *
 * @param value the name, without the place's prefix
 */
record ObjectName(String value) {
    /** The longest name that holds its whole key. */
    static final int WHOLE = 704;

    private static final String END = "!";
    private static final char BEFORE_DASH = '!';
    private static final char BEFORE_LETTERS = '_';
    private static final char AFTER_Y = 'z';
    private static final String DOT = ".-";
    private static final String SLASH = ".0";

    static ObjectName of(BlobKey key) {
        String escaped = escapedKey(key.value());
        return new ObjectName(escaped.length() <= WHOLE ? escaped : escaped.substring(0, WHOLE) + LongKey.hash(key));
    }

    /** What the names of all keys with a prefix begin with, cut where the names are cut. */
    static String ofPrefix(String prefix) {
        String escaped = escaped(prefix);
        return escaped.substring(0, Math.min(WHOLE, escaped.length()));
    }

    /** The whole key as a name, however long. */
    static String escapedKey(String key) {
        return escaped(key) + END;
    }

    private static String escaped(String text) {
        StringBuilder name = new StringBuilder(text.length() + 8);
        for (byte b : text.getBytes(UTF_8)) {
            append(name, (char) (b & 0xff));
        }
        return name.toString();
    }

    private static void append(StringBuilder name, char c) {
        if ((c == '.' || c == '/') && (name.isEmpty() || name.charAt(name.length() - 1) == '/')) {
            name.append(c == '.' ? DOT : SLASH);
        } else if (isPlain(c)) {
            name.append(c);
        } else {
            name.append(mark(c)).append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 0xf, 16));
        }
    }

    private static boolean isPlain(char c) {
        return (c >= '-' && c <= '9') || (c >= 'a' && c < AFTER_Y);
    }

    private static char mark(char c) {
        if (c < '-') {
            return BEFORE_DASH;
        }
        return c < 'a' ? BEFORE_LETTERS : AFTER_Y;
    }

    /** The part of a cut name that all keys with the same beginning share. */
    String beginning() {
        return value.substring(0, WHOLE);
    }

    /** Whether this name holds only the beginning of its key. */
    boolean isCut() {
        return value.length() > WHOLE;
    }

    /** The key of a name that is not cut; nothing for an object that no store of ours wrote. */
    Optional<String> key() {
        StringBuilder bytes = new StringBuilder(value.length());
        for (int at = 0; at < value.length() - END.length(); at += lengthAt(at)) {
            int b = byteAt(at);
            if (b < 0) {
                return Optional.empty();
            }
            bytes.append((char) b);
        }
        String key = new String(bytes.toString().getBytes(ISO_8859_1), UTF_8);
        return Optional.of(key).filter(k -> !k.isEmpty() && escapedKey(k).equals(value));
    }

    private int lengthAt(int at) {
        char c = value.charAt(at);
        if (isMark(c)) {
            return 3;
        }
        return c == '.' && beginsSegment(at) ? 2 : 1;
    }

    private int byteAt(int at) {
        char c = value.charAt(at);
        if (isMark(c)) {
            return at + 2 < value.length()
                    ? Character.digit(value.charAt(at + 1), 16) << 4 | Character.digit(value.charAt(at + 2), 16)
                    : -1;
        }
        return c == '.' && beginsSegment(at) && value.startsWith(SLASH, at) ? '/' : c;
    }

    private boolean beginsSegment(int at) {
        return at == 0 || value.charAt(at - 1) == '/';
    }

    private static boolean isMark(char c) {
        return c == BEFORE_DASH || c == BEFORE_LETTERS || c == AFTER_Y;
    }
}
