package org.waypost.plugins.recognizer.tesseract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that stand in one line, at least one.
 *
 * @param text the words with single blanks between
 */
record TextLine(List<Word> words, String text, Place place) {
    static TextLine of(List<Word> words) {
        String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
        Place place = words.stream().map(Word::place).reduce(Place::with).orElseThrow();
        return new TextLine(List.copyOf(words), text, place);
    }

    /** The mean of its words, by their length: a stray dot does not spoil a line. */
    double confidence() {
        double sum = 0;
        int letters = 0;
        for (Word word : words) {
            sum += word.confidence() * word.text().length();
            letters += word.text().length();
        }
        return sum / letters;
    }

    int height() {
        int[] heights =
                words.stream().mapToInt(word -> word.place().height()).sorted().toArray();
        return Math.max(1, heights[heights.length / 2]);
    }

    /** The words that a stretch of the text touches. */
    TextLine stretch(int start, int end) {
        List<Word> touched = new ArrayList<>();
        int at = 0;
        for (Word word : words) {
            if (at < end && at + word.text().length() > start) {
                touched.add(word);
            }
            at += word.text().length() + 1;
        }
        return touched.isEmpty() ? this : of(touched);
    }
}
