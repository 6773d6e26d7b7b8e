package org.waypost.plugins.recognizer.tesseract;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waypost.spi.recognizer.Barcode;
import org.waypost.spi.recognizer.Field;
import org.waypost.spi.recognizer.FieldKind;

/** Text as it might stand on an envelope of 1600 × 1000, read with confidence 0.9. */
final class Lines {
    private static final int LETTER = 16;

    private Lines() {}

    static TextLine line(String text) {
        return at(100, 100, text).get(0);
    }

    /** Lines below each other from that corner. */
    static List<TextLine> at(int left, int top, String... texts) {
        List<TextLine> lines = new ArrayList<>();
        for (String text : texts) {
            List<Word> words = new ArrayList<>();
            int x = left;
            for (String word : text.split(" ", -1)) {
                int width = word.length() * LETTER;
                words.add(new Word(word, Place.sized(x, top + lines.size() * 40, width, 28), 0.9));
                x += width + LETTER;
            }
            lines.add(TextLine.of(words));
        }
        return lines;
    }

    static Page page(List<TextLine> lines) {
        return new Page(lines, List.of(), blank(), 0);
    }

    static Page page(List<TextLine> upper, List<TextLine> lower) {
        return page(Stream.concat(upper.stream(), lower.stream()).toList());
    }

    static Page page(Barcode barcode) {
        return new Page(List.of(), List.of(barcode), blank(), 0);
    }

    private static Grey blank() {
        return Grey.of(new BufferedImage(1600, 1000, BufferedImage.TYPE_BYTE_GRAY));
    }

    static List<String> values(Page page, FieldKind kind) {
        return FieldRules.fields(page).stream()
                .filter(field -> field.kind() == kind)
                .map(Field::value)
                .toList();
    }
}
