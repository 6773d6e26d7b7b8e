package org.waypost.plugins.compliance.usps;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words and signs of a condition, one after the other. */
final class Words {
    private static final Pattern WORD = Pattern.compile("'[^']*'|[A-Za-z0-9_.]+|[<>!]=|[^\\s]");
    private static final String END = "";

    private final String text;
    private final List<String> words;
    private int at;

    Words(String text) {
        this.text = text;
        this.words = WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    String peek() {
        return at < words.size() ? words.get(at) : END;
    }

    String next() {
        String word = peek();
        if (word.equals(END)) {
            throw wrong("ends too early");
        }
        at++;
        return word;
    }

    boolean take(String word) {
        boolean there = peek().equals(word);
        at += there ? 1 : 0;
        return there;
    }

    void expect(String word) {
        if (!take(word)) {
            throw wrong("'" + word + "' is missing before '" + peek() + "'");
        }
    }

    List<String> listUntil(String close) {
        List<String> list = new ArrayList<>(List.of(unquoted(next())));
        while (!take(close)) {
            expect(",");
            list.add(unquoted(next()));
        }
        return list;
    }

    void end() {
        if (at < words.size()) {
            throw wrong("nobody understands '" + peek() + "'");
        }
    }

    IllegalStateException wrong(String problem) {
        return new IllegalStateException(problem + " in the condition: " + text);
    }

    static String unquoted(String word) {
        return word.startsWith("'") ? word.substring(1, word.length() - 1) : word;
    }
}
