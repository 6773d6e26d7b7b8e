package org.waypost.plugins.compliance.usps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waypost.spi.compliance.Citation;
import org.waypost.spi.compliance.Finding;
import org.waypost.spi.compliance.Verdict;

/** A rule: where {@code when} holds, {@code must} has to hold. */
record Rule(
        String id,
        String edition,
        Severity severity,
        String subject,
        Condition when,
        Condition must,
        String text,
        Citation citation) {
    Rule onlyWhen(Condition condition) {
        return new Rule(id, edition, severity, subject, condition.and(when), must, text, citation);
    }

    /** Nothing where the rule does not concern the case. */
    Optional<Finding> judge(Scene scene) {
        Truth concerned = when.in(scene);
        Truth kept = Truth.any(List.of(concerned.negated(), must.in(scene)));
        return concerned == Truth.FALSE ? Optional.empty() : Optional.of(finding(kept, scene));
    }

    private Finding finding(Truth kept, Scene scene) {
        List<String> remarks = kept == Truth.TRUE ? List.of() : remarks(kept, scene);
        return new Finding(id, subject, verdict(kept), text, remarks, scene.keys(), citation, edition);
    }

    private Verdict verdict(Truth kept) {
        return switch (kept) {
            case TRUE -> Verdict.PASS;
            case FALSE -> broken();
            case UNKNOWN -> Verdict.NEEDS_REVIEW;
        };
    }

    private Verdict broken() {
        return switch (severity) {
            case FAIL, GATE -> citation.seen() ? Verdict.FAIL : Verdict.NEEDS_REVIEW;
            case REVIEW -> Verdict.NEEDS_REVIEW;
            case WARN -> Verdict.PASS;
        };
    }

    private List<String> remarks(Truth kept, Scene scene) {
        List<String> remarks = new ArrayList<>();
        if (kept == Truth.FALSE) {
            remarks.add("Not kept.");
        }
        remarks.addAll(scene.remarks());
        if (!citation.seen()) {
            remarks.add("The source of this rule was not seen in full (" + citation.confidence() + ").");
        }
        return remarks;
    }
}
