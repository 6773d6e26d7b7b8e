package org.waypost.plugins.recognizer.tesseract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code tesseract … tsv} writes: a row for each page, block, paragraph, line and word. Only the words count here. */
final class Tsv {
    private static final int COLUMNS = 12;
    private static final String WORD = "5";
    private static final int LEFT = 6;
    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;
    /** A gap wider than that many heights parts what merely stands beside each other. */
    private static final double GAP = 2.5;

    private Tsv() {}

    /** The lines from top to bottom. Rows of another form are left out. */
    static List<TextLine> lines(String tsv) {
        Map<String, List<Word>> lines = new LinkedHashMap<>();
        tsv.lines()
                .map(row -> row.split("\t", -1))
                .filter(Tsv::isWord)
                .forEach(row -> lines.computeIfAbsent(
                                String.join(".", row[1], row[2], row[3], row[4]), line -> new ArrayList<>())
                        .add(word(row)));
        return lines.values().stream()
                .flatMap(words -> parted(words).stream())
                .filter(Tsv::saysSomething)
                .sorted(Comparator.comparingInt(line -> line.place().top()))
                .toList();
    }

    private static boolean isWord(String[] row) {
        return row.length == COLUMNS
                && row[0].equals(WORD)
                && !row[TEXT].isBlank()
                && String.join("", List.of(row).subList(LEFT, CONFIDENCE)).matches("\\d{4,}")
                && row[CONFIDENCE].matches("\\d{1,3}(\\.\\d+)?");
    }

    private static Word word(String[] row) {
        Place place =
                Place.sized(number(row, LEFT), number(row, LEFT + 1), number(row, LEFT + 2), number(row, LEFT + 3));
        return new Word(row[TEXT].strip(), place, Math.min(1, Double.parseDouble(row[CONFIDENCE]) / 100));
    }

    private static int number(String[] row, int column) {
        return Integer.parseInt(row[column]);
    }

    private static List<TextLine> parted(List<Word> words) {
        List<TextLine> parts = new ArrayList<>();
        int height = TextLine.of(words).height();
        int start = 0;
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).place().left() - words.get(i - 1).place().right() > GAP * height) {
                parts.add(TextLine.of(words.subList(start, i)));
                start = i;
            }
        }
        parts.add(TextLine.of(words.subList(start, words.size())));
        return parts;
    }

    // lines, stamps and edges of paper come out as dashes and dots
    private static boolean saysSomething(TextLine line) {
        return line.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
