package org.waypost.privacy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What becomes of one class of records.
 *
 * @param records the class: {@code form_and_ids}, {@code authority}, {@code general}, {@code contact}, {@code
 *     mail}, {@code decisions}, or one that a set of
 *     rules speaks of, in its words
 * @param outcome what becomes of it
 * @param pieces how many documents there are; 0 where they are not counted
 * @param until the last day on which it is kept; absent when it is not kept or no day is set
 * @param why it is kept or not
 */
public record ErasureLine(String records, Outcome outcome, int pieces, Optional<LocalDate> until, Why why) {
    /** What becomes of records. */
    public enum Outcome {
        /** Erased now. */
        ERASED,
        /** Kept. */
        KEPT,
        /** There are none. */
        NOTHING;

        /** The name in the API. */
        public String apiName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Why records are kept or go.
     *
     * @param basis a key of ours, such as {@code own-time}, or the words of a set of rules
     * @param source where that comes from, or empty
     * @param address of the source, or empty
     */
    public record Why(String basis, String source, String address) {
        static Why ours(String key) {
            return new Why(key, "", "");
        }
    }
}
