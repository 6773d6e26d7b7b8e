package org.waypost.mailroom.internal.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.waypost.customers.Addressee;

/** The names of one location, found by mailbox number and by any word of them, also when a letter was misread. */
final class KnownNames {
    private static final Pattern SEPARATORS = Pattern.compile("[^0-9A-Z]+|^0+(?=.)");

    private final Map<String, List<Known>> byNumber = new HashMap<>();
    private final Map<String, List<Known>> byWord = new HashMap<>();
    private final Vocabulary numbers = new Vocabulary();
    private final Vocabulary words = new Vocabulary();

    KnownNames(List<Addressee> addressees) {
        addressees.stream().map(Known::new).forEach(this::add);
    }

    private void add(Known known) {
        String number = number(known.mailbox());
        numbers.add(number);
        byNumber.computeIfAbsent(number, none -> new ArrayList<>()).add(known);
        for (String word : known.plain().words()) {
            words.add(word);
            byWord.computeIfAbsent(word, none -> new ArrayList<>()).add(known);
        }
    }

    /** A mailbox number as it is compared. */
    static String number(String text) {
        return SEPARATORS.matcher(PlainName.capitals(text)).replaceAll("");
    }

    /** The names of the mailbox with that number. */
    List<Known> at(String number) {
        return byNumber.getOrDefault(number, List.of());
    }

    /** Numbers that differ from a read one by one digit. */
    Set<String> near(String number) {
        return numbers.near(number);
    }

    /** The names that share a word with what was read. */
    Set<Known> sharing(PlainName read) {
        Set<Known> found = new LinkedHashSet<>();
        for (String word : read.words()) {
            for (String near : words.near(word)) {
                found.addAll(byWord.get(near));
            }
        }
        return found;
    }

    /** One name of one mailbox, ready for comparing. */
    record Known(Addressee addressee, PlainName plain) {
        Known(Addressee addressee) {
            this(addressee, PlainName.of(addressee.name()));
        }

        String mailbox() {
            return addressee.mailbox();
        }
    }
}
