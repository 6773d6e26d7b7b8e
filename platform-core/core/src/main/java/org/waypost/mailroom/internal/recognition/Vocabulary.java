package org.waypost.mailroom.internal.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the known words that differ from a read one by one letter, without looking at all of them: words are also kept under
 * what is left of them without one of their letters.
 */
final class Vocabulary {
    private static final int SHORTEST = 3;

    private final Map<String, Set<String>> shortened = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    void add(String word) {
        if (words.add(word) && word.length() >= SHORTEST) {
            for (int i = 0; i < word.length(); i++) {
                shortened
                        .computeIfAbsent(without(word, i), left -> new HashSet<>(2))
                        .add(word);
            }
        }
    }

    /** The known words that a read one may be, itself among them if it is known. */
    Set<String> near(String read) {
        Set<String> near = new HashSet<>(shortened.getOrDefault(read, Set.of()));
        if (words.contains(read)) {
            near.add(read);
        }
        for (int i = 0; read.length() >= SHORTEST && i < read.length(); i++) {
            String left = without(read, i);
            near.addAll(shortened.getOrDefault(left, Set.of()));
            if (words.contains(left)) {
                near.add(left);
            }
        }
        return near;
    }

    private static String without(String word, int i) {
        return word.substring(0, i) + word.substring(i + 1);
    }
}
