package org.waypost.verification;

/** What was decided about an application. */
public enum Outcome {
    /** Everything is in order. */
    APPROVED,
    /** It was refused. */
    DECLINED,
    /** The applicant does not want it any more. */
    WITHDRAWN,
    /** An earlier decision was taken back. */
    REOPENED
}
