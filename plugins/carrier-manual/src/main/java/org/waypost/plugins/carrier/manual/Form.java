package org.waypost.plugins.carrier.manual;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The form of a number, and its check digit if it has one. The groups are told at {@link NumberFormat}. */
record Form(Pattern pattern, Predicate<Matcher> check) {
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    static Form of(String pattern) {
        return new Form(Pattern.compile(pattern), found -> true);
    }

    static Form of(String pattern, CheckDigit digit) {
        return new Form(
                Pattern.compile(pattern), found -> found.group("check").charAt(0) == digit.of(found.group("serial")));
    }

    boolean checked() {
        return has("check");
    }

    boolean fits(String bare) {
        Matcher found = pattern.matcher(bare);
        return found.matches() && check.test(found);
    }

    /** How many texts that differ in one character have this form too, whatever their check digit. */
    long leeway(String bare) {
        return IntStream.range(0, bare.length())
                .mapToLong(at -> leeway(bare.substring(0, at), bare.substring(at + 1)))
                .sum();
    }

    private long leeway(String before, String after) {
        return CHARACTERS
                .chars()
                .filter(other -> pattern.matcher(before + (char) other + after).matches())
                .count();
    }

    /** The part of a text that fits which the carrier calls the number. */
    String number(String bare) {
        Matcher found = pattern.matcher(bare);
        return has("number") && found.matches() ? found.group("number") : bare;
    }

    private boolean has(String group) {
        return pattern.pattern().contains("(?<" + group + ">");
    }
}
