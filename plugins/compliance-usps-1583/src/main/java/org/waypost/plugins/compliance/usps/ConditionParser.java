package org.waypost.plugins.compliance.usps;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a condition: {@code or} binds weaker than {@code and}, that weaker than {@code not}; brackets as usual. A word with a
 * dot is a fact, and so is {@code today}; any other word, and what stands in quotes, is a value.
 */
final class ConditionParser {
    private final Words words;

    private ConditionParser(Words words) {
        this.words = words;
    }

    static Condition parse(String text) {
        ConditionParser parser = new ConditionParser(new Words(text));
        Condition condition = parser.anyOf();
        parser.words.end();
        return condition;
    }

    private Condition anyOf() {
        List<Condition> parts = new ArrayList<>(List.of(allOf()));
        while (words.take("or")) {
            parts.add(allOf());
        }
        return Condition.any(parts);
    }

    private Condition allOf() {
        List<Condition> parts = new ArrayList<>(List.of(one()));
        while (words.take("and")) {
            parts.add(one());
        }
        return Condition.all(parts);
    }

    private Condition one() {
        if (words.take("not")) {
            return one().negated();
        }
        if (words.take("always")) {
            return Condition.ALWAYS;
        }
        if (words.take("any")) {
            String list = words.next();
            return scene -> Truth.of(!scene.entries(list).isEmpty());
        }
        if (words.take("each")) {
            return each(words.next());
        }
        return words.take("(") ? bracketed() : named(words.next());
    }

    private Condition each(String list) {
        words.expect("(");
        Condition inside = bracketed();
        return scene -> Condition.all(scene.entries(list).stream()
                        .map(entry -> (Condition) view -> inside.in(view.at(entry)))
                        .toList())
                .in(scene);
    }

    private Condition bracketed() {
        Condition inside = anyOf();
        words.expect(")");
        return inside;
    }

    private Condition named(String name) {
        return words.take("(") ? Checks.named(name, words.listUntil(")")) : fact(name);
    }

    private Condition fact(String key) {
        if (!isFact(key)) {
            throw words.wrong("'" + key + "' is no fact");
        }
        if (words.take("in")) {
            words.expect("[");
            return Comparison.oneOf(key, words.listUntil("]"));
        }
        return Comparison.SIGNS.contains(words.peek()) ? compared(key, words.next()) : Comparison.flag(key);
    }

    private Condition compared(String key, String sign) {
        String other = words.next();
        if (!isFact(other)) {
            return Comparison.withValue(key, sign, Words.unquoted(other));
        }
        return Comparison.withFact(key, sign, other, days());
    }

    private int days() {
        if (!words.take("+")) {
            return 0;
        }
        int days = Integer.parseInt(words.next());
        words.expect("days");
        return days;
    }

    private static boolean isFact(String word) {
        return word.equals("today") || (word.contains(".") && !word.startsWith("'"));
    }
}
