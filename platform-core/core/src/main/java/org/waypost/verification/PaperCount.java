package org.waypost.verification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a person's papers stand, in numbers. What was replaced is not counted.
 *
 * @param valid approved ones that have not run out
 * @param waiting those that somebody has to look at
 * @param rejected those that were not good
 * @param ranOut those whose last day has passed
 * @param lastDay the first on which one that counted was or will be valid no more
 */
public record PaperCount(int valid, int waiting, int rejected, int ranOut, Optional<LocalDate> lastDay) {
    /** Of somebody of whom nothing is here. */
    public static final PaperCount NONE = new PaperCount(0, 0, 0, 0, Optional.empty());

    static PaperCount of(DocumentState state, int papers, Optional<LocalDate> lastDay) {
        return new PaperCount(
                state.isValid() ? papers : 0,
                state.waitsForReview() ? papers : 0,
                state == DocumentState.REJECTED ? papers : 0,
                state == DocumentState.EXPIRED ? papers : 0,
                lastDay.filter(day -> state.isValid() || state == DocumentState.EXPIRED));
    }

    PaperCount plus(PaperCount other) {
        return new PaperCount(
                valid + other.valid,
                waiting + other.waiting,
                rejected + other.rejected,
                ranOut + other.ranOut,
                Stream.of(lastDay, other.lastDay).flatMap(Optional::stream).min(LocalDate::compareTo));
    }

    /** Whether nothing is here. */
    public boolean isEmpty() {
        return valid + waiting + rejected + ranOut == 0;
    }
}
