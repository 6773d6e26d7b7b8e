package org.waypost.testkit.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Keys that some place or other takes for something else. */
final class AwkwardKeys {
    static final List<String> LIST = List.of(
            "a",
            "a/",
            "a//",
            "a/b",
            "a//b",
            "a///b",
            "a/.",
            "a/..",
            "a/./b",
            "a/../b",
            "/",
            "//",
            "/a",
            "A",
            "a!",
            "a/!",
            "a-",
            "a0",
            "z",
            ".",
            "..",
            "...",
            "../../etc/passwd",
            "..\\..\\x",
            "nul\u0000byte",
            "\u0000",
            "\u007f",
            "con",
            "con.txt",
            "trailing.",
            "trailing ",
            " leading",
            "%2e%2e",
            "%",
            "+",
            "a+b c&d=e?f#g",
            "d_a",
            "f_a",
            "c_a",
            "_",
            "~",
            "é",
            "e\u0301",
            "\uFFFD",
            "\uFFFF",
            "\uD83D\uDCEC",
            "\u202Egpj.exe",
            "line\nbreak");

    private static final Comparator<String> UTF_8_ORDER =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(UTF_8), b.getBytes(UTF_8));
    private static final java.util.regex.Pattern KEY =
            java.util.regex.Pattern.compile("\"key\": \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final java.util.regex.Pattern ESCAPE = java.util.regex.Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");

    private AwkwardKeys() {}

    /** Lengths around the limits of file names, of object names, and of keys themselves. */
    static List<String> ofManyLengths() {
        List<String> keys = new ArrayList<>();
        for (int length : new int[] {79, 80, 81, 159, 160, 161, 254, 255, 256, 1022, 1023, 1024}) {
            keys.add("x".repeat(length));
            keys.add("X".repeat(length));
            keys.add("x".repeat(length - 1) + "/");
        }
        for (String last : List.of("!y", "/y", "zy")) {
            keys.add("x".repeat(80) + last);
            keys.add("X".repeat(1000) + last);
        }
        keys.add("é".repeat(512));
        keys.add("é".repeat(511) + "e");
        keys.add("/".repeat(100));
        return keys;
    }

    static List<String> inUtf8Order(List<String> keys) {
        return keys.stream().sorted(UTF_8_ORDER).toList();
    }

    /** The keys that other projects collected, where that file lies beside the project. */
    static Optional<List<String>> collected() {
        return file("storage_key_cases.json").map(AwkwardKeys::keysIn);
    }

    private static Optional<Path> file(String name) {
        String named = System.getProperty("waypost.shared.data");
        if (named != null) {
            return Optional.of(Path.of(named, name)).filter(Files::exists);
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data").resolve(name))
                .filter(Files::exists)
                .findFirst();
    }

    private static List<String> keysIn(Path json) {
        try {
            return KEY.matcher(Files.readString(json))
                    .results()
                    .map(found -> unescaped(found.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String escape) {
        return switch (escape.charAt(0)) {
            case 'u' -> String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            default -> escape;
        };
    }
}
