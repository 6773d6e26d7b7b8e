package org.waypost.plugins.compliance.usps;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Facts compared with values, in capitals or not, and with each other. What is not known cannot be compared.
 */
final class Comparison {
    static final Set<String> SIGNS = Set.of("=", "!=", "<", "<=", ">", ">=");

    private Comparison() {}

    static Condition flag(String key) {
        return scene -> scene.flag(key).map(Truth::of).orElse(Truth.UNKNOWN);
    }

    static Condition oneOf(String key, List<String> values) {
        return scene -> scene.text(key)
                .map(text -> Truth.of(values.stream().anyMatch(text::equalsIgnoreCase)))
                .orElse(Truth.UNKNOWN);
    }

    static Condition withValue(String key, String sign, String value) {
        boolean equal = sameness(sign);
        return scene -> scene.text(key)
                .map(text -> Truth.of(text.equalsIgnoreCase(value) == equal))
                .orElse(Truth.UNKNOWN);
    }

    static Condition withFact(String key, String sign, String other, int days) {
        return sign.endsWith("=") && sign.charAt(0) != '<' && sign.charAt(0) != '>'
                ? texts(key, sameness(sign), other)
                : dates(key, sign, other, days);
    }

    private static boolean sameness(String sign) {
        return switch (sign) {
            case "=" -> true;
            case "!=" -> false;
            default -> throw new IllegalStateException("only = and != compare text, not " + sign);
        };
    }

    private static Condition texts(String key, boolean equal, String other) {
        return scene -> {
            Optional<String> one = scene.text(key);
            Optional<String> two = scene.text(other);
            return one.isEmpty() || two.isEmpty() ? Truth.UNKNOWN : Truth.of(one.equals(two) == equal);
        };
    }

    private static Condition dates(String key, String sign, String other, int days) {
        return scene -> {
            Optional<LocalDate> one = scene.date(key);
            Optional<LocalDate> two = scene.date(other).map(day -> day.plusDays(days));
            return one.isEmpty() || two.isEmpty() ? Truth.UNKNOWN : Truth.of(holds(one.get(), sign, two.get()));
        };
    }

    private static boolean holds(LocalDate one, String sign, LocalDate two) {
        int order = one.compareTo(two);
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }
}
