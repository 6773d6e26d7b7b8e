package org.waypost.mailroom.internal.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waypost.mailroom.Reading;
import org.waypost.mailroom.Reading.Clue;
import org.waypost.mailroom.Reading.Kind;

/**
 * What a reading says of the recipient, ready for comparing.
 *
 * @param recipients names the address was read to begin with
 * @param lines all other lines, in which a name may stand too
 * @param numbers mailbox numbers with the confidence of each
 */
record Clues(List<PlainName> recipients, List<PlainName> lines, Map<String, Double> numbers) {
    private static final Pattern MARKED = Pattern.compile(
            "(?<![A-Z0-9])(?:P\\.? ?M\\.? ?B\\.?|[#№]|(?<!\\bP\\.? ?[O0]\\.? ?)BOX|MAILBOX|BUZON"
                    + "|POSTFACH|FACH|BOITE|BP|BAL|APDO|STE|SUITE|UNIT|APT|INT)[ .:#]*([0-9]{1,6}[A-Z]?|[A-Z][0-9]{1,5})(?![0-9A-Z])");
    /** A number elsewhere than in the recipient's address is often a sender's suite. */
    private static final double ELSEWHERE = 0.3;

    private static final double SAME = 0.85;

    static Clues of(Reading reading) {
        List<PlainName> recipients = new ArrayList<>();
        for (Clue clue : reading.of(Kind.RECIPIENT)) {
            add(recipients, PlainName.of(clue.value()));
        }
        Optional<PlainName> sender = reading.best(Kind.SENDER)
                .map(clue -> PlainName.of(clue.value()))
                .filter(name -> !name.isEmpty());
        List<PlainName> lines = new ArrayList<>();
        for (String line : reading.lines()) {
            PlainName plain = PlainName.of(line);
            if (sender.filter(name -> name.likenessWithin(plain) >= SAME).isEmpty()) {
                add(lines, plain);
            }
        }
        return new Clues(List.copyOf(recipients), List.copyOf(lines), numbers(reading));
    }

    private static void add(List<PlainName> names, PlainName name) {
        if (!name.isEmpty()) {
            names.add(name);
        }
    }

    private static Map<String, Double> numbers(Reading reading) {
        Map<String, Double> numbers = new HashMap<>();
        for (Clue clue : reading.of(Kind.MAILBOX_NUMBER)) {
            numbers.merge(KnownNames.number(clue.value()), clue.confidence(), Math::max);
        }
        for (String line : reading.lines()) {
            Matcher marked = MARKED.matcher(PlainName.capitals(line));
            while (marked.find()) {
                numbers.putIfAbsent(KnownNames.number(marked.group(1)), ELSEWHERE);
            }
        }
        return Map.copyOf(numbers);
    }

    /** Whether a number was read in the address itself. */
    boolean nameANumber() {
        return numbers.values().stream().anyMatch(confidence -> confidence > ELSEWHERE);
    }
}
