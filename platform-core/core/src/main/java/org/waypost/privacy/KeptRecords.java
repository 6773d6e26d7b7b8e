package org.waypost.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waypost.privacy.ErasureLine.Outcome;
import org.waypost.privacy.ErasureLine.Why;
import org.waypost.verification.RecordClass;

/**
 * What is kept of a customer, and for how long. The longest time counts: the location's own, or what a set of rules asks for.
 * Files of no particular type nobody has to keep: they go when somebody asks.
 *
 * @param today on the location's calendar
 * @param renting whether he rents a mailbox
 * @param ended the first day on which he had none any more; absent when he never had one
 * @param pieces how many documents there are of each class
 * @param months for how many months after the end the location keeps each class
 * @param rules how long sets of rules keep records
 */
record KeptRecords(
        LocalDate today,
        boolean renting,
        Optional<LocalDate> ended,
        Map<RecordClass, Integer> pieces,
        Map<RecordClass, Integer> months,
        List<Retention> rules) {
    /** What a request does not touch, each with its reason: name and address, mail, what was decided. */
    private static final List<String> UNTOUCHED = List.of("contact", "mail", "decisions");

    KeptRecords {
        pieces = Map.copyOf(pieces);
        months = Map.copyOf(months);
        rules = List.copyOf(rules);
    }

    /** A line for each class. */
    List<ErasureLine> lines() {
        List<ErasureLine> lines = new ArrayList<>();
        for (RecordClass papers : RecordClass.values()) {
            lines.add(line(papers));
        }
        UNTOUCHED.forEach(
                name -> lines.add(new ErasureLine(name, Outcome.KEPT, 0, Optional.empty(), Why.ours("keeps-" + name))));
        rules.stream().filter(rule -> !speaksOfPapers(rule)).map(this::others).forEach(lines::add);
        return lines;
    }

    private ErasureLine line(RecordClass papers) {
        int count = pieces.getOrDefault(papers, 0);
        if (count == 0) {
            return new ErasureLine(name(papers), Outcome.NOTHING, 0, Optional.empty(), Why.ours("nothing"));
        }
        return papers == RecordClass.GENERAL ? gone(papers, count, "nobody-asks") : owed(papers, count);
    }

    private ErasureLine owed(RecordClass papers, int count) {
        if (renting) {
            return new ErasureLine(name(papers), Outcome.KEPT, count, Optional.empty(), why(papers, "renting"));
        }
        if (ended.isEmpty()) {
            return gone(papers, count, "never-rented");
        }
        LocalDate until = lastDay(papers, ended.get());
        return until.isBefore(today)
                ? gone(papers, count, "time-over")
                : new ErasureLine(name(papers), Outcome.KEPT, count, Optional.of(until), why(papers, "own-time"));
    }

    private static ErasureLine gone(RecordClass papers, int count, String why) {
        return new ErasureLine(name(papers), Outcome.ERASED, count, Optional.empty(), Why.ours(why));
    }

    /** The last day on which papers of somebody are kept whose relation ended. */
    LocalDate lastDay(RecordClass papers, LocalDate end) {
        LocalDate own = end.plusMonths(months.getOrDefault(papers, 0));
        return longest(papers)
                .map(rule -> end.plus(rule.least()))
                .filter(day -> day.isAfter(own))
                .orElse(own)
                .minusDays(1);
    }

    /** Papers of whom the relation ended on this day, or before, are kept no longer today. */
    LocalDate lastEnd(RecordClass papers) {
        LocalDate own = today.minusMonths(months.getOrDefault(papers, 0));
        return longest(papers)
                .map(rule -> today.minus(rule.least()))
                .filter(day -> day.isBefore(own))
                .orElse(own);
    }

    private Why why(RecordClass papers, String ours) {
        return longest(papers).map(KeptRecords::why).orElseGet(() -> Why.ours(ours));
    }

    private static Why why(Retention rule) {
        return new Why(rule.basis(), rule.citation().source(), rule.citation().address());
    }

    private Optional<Retention> longest(RecordClass papers) {
        return rules.stream()
                .filter(rule -> rule.records().endsWith(name(papers)))
                .max(Comparator.comparing(rule -> LocalDate.EPOCH.plus(rule.least())));
    }

    private static boolean speaksOfPapers(Retention rule) {
        for (RecordClass papers : RecordClass.values()) {
            if (rule.records().endsWith(name(papers))) {
                return true;
            }
        }
        return false;
    }

    private ErasureLine others(Retention rule) {
        Optional<LocalDate> until = renting
                ? Optional.empty()
                : ended.map(day -> day.plus(rule.least()).minusDays(1));
        return new ErasureLine(rule.records(), Outcome.KEPT, 0, until, why(rule));
    }

    /** The name of a class in answers. */
    static String name(RecordClass papers) {
        return papers.name().toLowerCase(Locale.ROOT);
    }
}
