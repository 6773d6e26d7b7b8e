package org.waypost.plugins.storage.filesystem;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.waypost.spi.storage.BlobKey;

/**
 * Turns keys into file names that mean the same everywhere, and back.
 *
 * <p>A slash begins a new folder. Letters {@code a-z}, digits, {@code -} and {@code _} stay as they are, every other byte
 * becomes {@code %} and two hexadecimal digits: so {@code ..}, NUL, upper case (which some file systems take for lower
 * case) and reserved device names cannot do harm. A first letter tells what a name is: {@code f_} a blob, {@code d_} a
 * folder, {@code c_} a piece of a name too long for one file name. Therefore blob {@code a} and blob {@code a/b} live
 * side by side, and walking the names in order gives the keys in order.
 *
 * @param bytes the key, one char for each byte of its UTF-8 form
 */
record KeyPath(String bytes) {
    /** Bytes of a key that fit one file name: each may take three characters, and 255 are allowed. */
    static final int PIECE = 80;

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789-_";

    static KeyPath of(BlobKey key) {
        return new KeyPath(new String(key.bytes(), ISO_8859_1));
    }

    static KeyPath ofPrefix(String prefix) {
        return new KeyPath(new String(prefix.getBytes(UTF_8), ISO_8859_1));
    }

    BlobKey key() {
        return new BlobKey(new String(bytes.getBytes(ISO_8859_1), UTF_8));
    }

    Path below(Path root) {
        Path path = root;
        for (String name : names()) {
            path = path.resolve(name);
        }
        return path;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        String[] segments = bytes.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            addPieces(names, segments[i], i == segments.length - 1 ? "f_" : "d_");
        }
        return names;
    }

    private static void addPieces(List<String> names, String segment, String last) {
        int from = 0;
        while (segment.length() - from >= PIECE) {
            names.add("c_" + escaped(segment.substring(from, from + PIECE)));
            from += PIECE;
        }
        names.add(last + escaped(segment.substring(from)));
    }

    private static String escaped(String piece) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < piece.length(); i++) {
            append(name, piece.charAt(i));
        }
        return name.toString();
    }

    private static void append(StringBuilder name, char c) {
        if (PLAIN.indexOf(c) >= 0) {
            name.append(c);
        } else {
            name.append('%').append(HexFormat.of().toHexDigits((byte) c));
        }
    }

    /** The part of a key that a file name stands for, a folder's closing slash included. */
    static String unescaped(String name) {
        StringBuilder part = new StringBuilder();
        for (int i = 2; i < name.length(); i++) {
            if (name.charAt(i) == '%') {
                part.append((char) Integer.parseInt(name.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                part.append(name.charAt(i));
            }
        }
        return name.startsWith("d_") ? part.append('/').toString() : part.toString();
    }
}
