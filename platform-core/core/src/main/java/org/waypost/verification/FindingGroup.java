package org.waypost.verification;

/** What a finding asks of the reviewer. */
public enum FindingGroup {
    /** Something is not there or not known. */
    MISSING,
    /** Things that do not go together, or are not as they should be. */
    CONTRADICTORY,
    /** Something has run out or will soon. */
    EXPIRING,
    /** Nothing. */
    FINE;

    private static final String LAST_DAY = ".expiresOn";

    static FindingGroup of(Finding finding, Judgement judgement) {
        if (finding.verdict() == Verdict.PASS) {
            return finding.remarks().isEmpty() ? FINE : EXPIRING;
        }
        if (finding.keys().stream().anyMatch(key -> isMissing(key, judgement))) {
            return MISSING;
        }
        boolean aboutDays = finding.keys().stream().anyMatch(key -> key.endsWith(LAST_DAY));
        return aboutDays ? EXPIRING : finding.isOurs() ? MISSING : CONTRADICTORY;
    }

    private static boolean isMissing(String key, Judgement judgement) {
        return judgement.fields().stream().anyMatch(field -> field.key().equals(key) && field.isMissing())
                || judgement.slots().stream().anyMatch(slot -> slot.slot().equals(key) && slot.isMissing());
    }
}
