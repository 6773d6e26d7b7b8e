package org.waypost.spi.compliance;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How long records of a class are kept. Both times count from the end of the relation with the customer.
 *
 * @param recordClass which records, in stable words, for instance {@code consent_records}
 * @param min how long they must be kept; zero when nothing asks for it
 * @param max after which time they must be gone; empty when nothing asks for it
 * @param basis why, in English
 * @param citation where it comes from
 * @since 0.1
 */
public record Retention(String recordClass, Period min, Optional<Period> max, String basis, Citation citation) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public Retention {
        Objects.requireNonNull(recordClass);
        Objects.requireNonNull(min);
        Objects.requireNonNull(max);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(citation);
    }

    /**
     * What several sets come to: for each class the longest minimum and the shortest maximum.
     *
     * @param retentions of all the sets that apply
     * @return one for each class, in the order of the classes' names
     * @since 0.1
     */
    public static List<Stacked> stack(Collection<Retention> retentions) {
        return retentions.stream()
                .collect(Collectors.groupingBy(Retention::recordClass, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Stacked::of)
                .toList();
    }

    /**
     * How long records of a class are kept when all sets are heard.
     *
     * @param recordClass which records
     * @param min the longest minimum
     * @param max the shortest maximum, where any set has one
     * @param from what it was made of
     * @since 0.1
     */
    public record Stacked(String recordClass, Period min, Optional<Period> max, List<Retention> from) {
        private static final Comparator<Period> BY_LENGTH = Comparator.comparing(LocalDate.EPOCH::plus);

        /**
         * Checks that nothing is missing.
         *
         * @since 0.1
         */
        public Stacked {
            Objects.requireNonNull(recordClass);
            Objects.requireNonNull(min);
            Objects.requireNonNull(max);
            from = List.copyOf(from);
        }

        private static Stacked of(List<Retention> one) {
            Period min = one.stream().map(Retention::min).max(BY_LENGTH).orElse(Period.ZERO);
            Optional<Period> max =
                    one.stream().flatMap(each -> each.max().stream()).min(BY_LENGTH);
            return new Stacked(one.get(0).recordClass(), min, max, one);
        }

        /**
         * Whether the two times go together.
         *
         * @return {@code NEEDS_REVIEW} when the records must be kept longer than they may be, else {@code PASS}
         * @since 0.1
         */
        public Verdict verdict() {
            boolean conflict =
                    max.filter(longest -> BY_LENGTH.compare(min, longest) > 0).isPresent();
            return conflict ? Verdict.NEEDS_REVIEW : Verdict.PASS;
        }
    }
}
