package org.waypost.content;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A file's name as people may see it: the last part of what the sender called it, without characters that hide, reorder
 * or break lines, at most {@value #LONGEST} characters. It is never a path and never decides anything.
 *
 * @param value not empty
 */
public record FileName(String value) {
    /** Characters that a name keeps. */
    public static final int LONGEST = 120;

    private static final int LONGEST_EXTENSION = 10;
    private static final String NAMELESS = "file";

    /** Cleans whatever a browser, scanner or attacker sent; null is nameless. */
    public static FileName of(String sent) {
        String name = lastPart(sent == null ? "" : sent);
        String clean = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]", "")
                .replaceAll("[\"<>|*?:]", "_")
                .replaceAll("[\\s\\p{Z}]+", " ");
        String trimmed = clean.replaceAll("^[. ]+|[. ]+$", "");
        return new FileName(trimmed.isEmpty() ? NAMELESS : shortened(trimmed));
    }

    /** The same name with the end that belongs to a type, so that a downloaded file opens with the right program. */
    public FileName ending(MediaType type) {
        String end = "." + type.extension();
        if (value.toLowerCase(Locale.ROOT).endsWith(end)) {
            return this;
        }
        String stem = value.substring(0, value.length() - extension(value).length());
        return new FileName(cut(stem, LONGEST - end.length()) + end);
    }

    private static String lastPart(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String extension = extension(name);
        return cut(name, LONGEST - extension.length() - 1) + "…" + extension;
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 1 || name.length() - dot > LONGEST_EXTENSION ? "" : name.substring(dot);
    }

    private static String cut(String text, int length) {
        int end = Math.min(length, text.length());
        return end > 0 && Character.isHighSurrogate(text.charAt(end - 1))
                ? text.substring(0, end - 1)
                : text.substring(0, end);
    }

    @Override
    public String toString() {
        return value;
    }
}
