package org.waypost.jobs;

/** What became of an operator's wish for a dead letter. */
public sealed interface JobOutcome {
    /** It was done. */
    record Done(DeadLetter letter) implements JobOutcome {}

    /** Nothing was changed: there is no such dead letter, because somebody else was faster or the id is wrong. */
    record NoSuchLetter(long id) implements JobOutcome {}
}
