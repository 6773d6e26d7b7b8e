package org.waypost.plugins.recognizer.tesseract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ways in which senders write the number of a private mailbox, the surest first. The post's own rule knows only
 * {@code PMB} and {@code #}; people also write Suite, Unit, Box or only the number.
 */
enum MailboxRule {
    /** {@code PMB 214}, also with a letter misread. */
    PMB(0.98, "(?<![A-Z])(?:[PF]\\.? ?M\\.? ?[B8]\\.?|PRIVATE MAIL ?BOX)[ .,:;]*[#+*]? ?NUMBER"),
    /** {@code #214}. */
    NUMBER_SIGN(0.95, "[#№] ?NUMBER"),
    /** {@code Box 214}, but not the post office's. */
    BOX(
            0.85,
            "(?<!\\bP\\.? ?[O0]\\.? ?)\\b(?:BOX|MAILBOX|BUZON|BUZ6N|APDO|APARTADO|POSTFACH|FACH|BOITE|BP|BAL|CASIER|CASILLA)"
                    + "\\b[ .:]*[#+]? ?NUMBER"),
    /** {@code Suite 214}: the post forbids it for private mailboxes, senders write it all the same. */
    SUITE(0.8, "\\b(?:STE|SUITE|UNIT|APT|INT|INTERIOR|LOCAL|OFICINA)\\b[ .:]*[#+]? ?NUMBER"),
    /** A number behind the street, its sign misread or left out. */
    BEHIND_STREET(
            0.6,
            "\\d.*\\b(?:" + AddressLines.STREET_WORDS
                    + "|5T|\\$T|S\\+)\\b[.,]?(?: [^ 0-9]{1,2}| 4| 1)? (?:[+*¥£€H])?NUMBER$");

    private final double fit;
    private final Pattern pattern;

    MailboxRule(double fit, String pattern) {
        this.fit = fit;
        this.pattern =
                Pattern.compile(pattern.replace("NUMBER", "([A-Z]?[0-9OQDILSBZ|!$]{1,6}(?:-?[A-Z])?)(?![0-9A-Z])"));
    }

    /** The number in these lines, by the surest rule that finds one. */
    static Optional<Found> in(List<TextLine> lines) {
        return Stream.of(values())
                .flatMap(rule -> lines.stream().flatMap(line -> rule.in(line).stream()))
                .max(Comparator.comparingDouble(Found::fit));
    }

    /** The number in this line by this rule. */
    Optional<Found> in(TextLine line) {
        String plain = Plain.capitals(line.text());
        Matcher matcher = pattern.matcher(plain);
        while (matcher.find()) {
            if (Plain.countDigits(matcher.group(1)) > 0) {
                TextLine where = line.stretch(matcher.start(1), matcher.end(1));
                String number = tidy(matcher.group(1));
                double sure = number.equals(matcher.group(1)) ? fit : fit * 0.8;
                return Optional.of(new Found(number, where, sure));
            }
        }
        return Optional.empty();
    }

    /** Where the rule's words begin in the line's text, if they are there. */
    static Optional<Integer> start(TextLine line) {
        String plain = Plain.capitals(line.text());
        return Stream.of(PMB, NUMBER_SIGN, BOX, SUITE)
                .map(rule -> rule.pattern.matcher(plain))
                .filter(Matcher::find)
                .map(Matcher::start)
                .min(Comparator.naturalOrder());
    }

    // a letter at either end may be part of the number; between digits it is a digit misread
    private static String tidy(String number) {
        String digits = Plain.digits(number);
        int end = number.length() - 1;
        boolean suffix = end > 0 && "ABCEFGHJK".indexOf(number.charAt(end)) >= 0;
        return (suffix ? digits.substring(0, end) + number.charAt(end) : digits).replace("-", "");
    }
}
