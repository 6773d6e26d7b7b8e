package org.waypost.verification.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width: between words where it can, else within one. */
final class TextLines {
    private final Ink ink;
    private final float size;
    private final float width;

    TextLines(Ink ink, float size, float width) {
        this.ink = ink;
        this.size = size;
        this.width = width;
    }

    List<String> of(String text) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            wrap(paragraph.strip(), lines);
        }
        return lines;
    }

    private void wrap(String paragraph, List<String> lines) throws IOException {
        String line = "";
        for (String word : paragraph.split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = rest(word, lines);
        }
        lines.add(line);
    }

    /** Cuts what is longer than a line off a word; gives what is left. */
    private String rest(String word, List<String> lines) throws IOException {
        String left = word;
        while (!fits(left)) {
            int end = left.offsetByCodePoints(0, 1);
            while (end < left.length() && fits(left.substring(0, left.offsetByCodePoints(end, 1)))) {
                end = left.offsetByCodePoints(end, 1);
            }
            if (end >= left.length()) {
                break;
            }
            lines.add(left.substring(0, end));
            left = left.substring(end);
        }
        return left;
    }

    private boolean fits(String text) throws IOException {
        return ink.width(text, size) <= width;
    }
}
