package org.waypost.mailroom.internal.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waypost.mailroom.MatchConfidence;
import org.waypost.mailroom.Reading;
import org.waypost.mailroom.Reading.Kind;
import org.waypost.mailroom.internal.recognition.Fit.NumberFit;
import org.waypost.mailroom.internal.recognition.KnownNames.Known;

/**
 * Compares a reading with the names a location knows. It is exact only where mailbox and name agree, or a full name fits one
 * mailbox alone and no number speaks against it; whatever is left in doubt is for the clerk.
 */
final class Matching {
    private static final double LEAST = 0.6;
    private static final double ABREAST = 0.1;
    private static final double BY_NAME_ALONE = 0.93;
    private static final double STRANGER = 0.6;
    private static final double IN_LINE = 0.97;
    private static final int OTHERS = 5;

    private final KnownNames known;
    private final Clues clues;
    private final Set<String> nearNumbers = new LinkedHashSet<>();
    private final boolean comesBack;

    private Matching(KnownNames known, Reading reading) {
        this.known = known;
        this.clues = Clues.of(reading);
        clues.numbers().keySet().forEach(number -> nearNumbers.addAll(known.near(number)));
        this.comesBack = reading.best(Kind.RETURN_TO_SENDER).isPresent();
    }

    /** Whose mail a piece seems to be. */
    static Match of(Reading reading, KnownNames known) {
        Matching matching = new Matching(known, reading);
        return matching.judge(matching.fits());
    }

    /** The mailboxes that go with the reading at all, the best first. */
    private List<Fit> fits() {
        Map<String, Fit> best = new LinkedHashMap<>();
        for (Known one : considered()) {
            best.merge(one.mailbox(), fit(one), Fit::or);
        }
        return best.values().stream()
                .filter(fit -> fit.rank() >= LEAST)
                .sorted(Comparator.comparingDouble(Fit::rank).reversed())
                .toList();
    }

    private Set<Known> considered() {
        Set<Known> considered = new LinkedHashSet<>();
        nearNumbers.forEach(number -> considered.addAll(known.at(number)));
        clues.recipients().forEach(name -> considered.addAll(known.sharing(name)));
        clues.lines().forEach(line -> considered.addAll(known.sharing(line)));
        return considered;
    }

    private Fit fit(Known one) {
        double name = 0;
        for (PlainName read : clues.recipients()) {
            name = Math.max(name, one.plain().likeness(read));
        }
        for (PlainName line : clues.lines()) {
            name = Math.max(name, IN_LINE * one.plain().likenessWithin(line));
        }
        String number = KnownNames.number(one.mailbox());
        Double confidence = clues.numbers().get(number);
        if (confidence != null) {
            return new Fit(one, name, NumberFit.AGREES, confidence);
        }
        boolean near = nearNumbers.contains(number);
        return new Fit(one, name, near ? NumberFit.NEARLY : NumberFit.SILENT, 0);
    }

    private Match judge(List<Fit> fits) {
        if (fits.isEmpty()) {
            return Match.NOBODY;
        }
        Fit best = fits.get(0);
        List<Fit> others = fits.subList(1, Math.min(fits.size(), OTHERS + 1));
        MatchConfidence confidence = confidence(best, others);
        return new Match(
                confidence,
                score(best, confidence),
                best.candidate(),
                others.stream().map(Fit::candidate).toList());
    }

    private MatchConfidence confidence(Fit best, List<Fit> others) {
        if (best.isClosed()) {
            return MatchConfidence.BLOCKED;
        }
        if (others.stream().anyMatch(other -> isRival(other, best))) {
            return MatchConfidence.SEVERAL;
        }
        if (best.isNamed() && best.isBusiness() && (namesAStranger(best) || !best.agrees())) {
            return MatchConfidence.COMPANY_ONLY;
        }
        return isExact(best) && !comesBack ? MatchConfidence.EXACT : MatchConfidence.PARTIAL;
    }

    /** As good as the best, or with a number on its side and either its own name beside it or none of the best's. */
    private static boolean isRival(Fit other, Fit best) {
        boolean speaksAgainst = other.agrees() && (other.isNamed() || best.number() == NumberFit.SILENT);
        return speaksAgainst || other.rank() > best.rank() - ABREAST;
    }

    private boolean isExact(Fit best) {
        if (best.agrees()) {
            return best.isNamed();
        }
        return best.name() >= BY_NAME_ALONE && best.known().plain().isFull() && !clues.nameANumber();
    }

    /** Somebody is named whom the mailbox does not know. */
    private boolean namesAStranger(Fit best) {
        List<PlainName> there = new ArrayList<>();
        known.at(KnownNames.number(best.known().mailbox())).forEach(one -> there.add(one.plain()));
        return clues.recipients().stream()
                .filter(PlainName::isFull)
                .anyMatch(read -> there.stream().allMatch(name -> name.likeness(read) < STRANGER));
    }

    private static int score(Fit fit, MatchConfidence confidence) {
        double doubt = 500 * (1 - fit.name());
        double score = switch (confidence) {
            case EXACT -> fit.agrees() ? 1000 - doubt - 100 * (1 - fit.numberConfidence()) : 940 - doubt;
            case PARTIAL, COMPANY_ONLY, BLOCKED -> fit.agrees() ? 600 + 250 * fit.name() : 700 * fit.name();
            case SEVERAL -> 400 * fit.name() + 100;
            case NONE -> 0;
        };
        return (int) Math.round(Math.max(0, score));
    }
}
