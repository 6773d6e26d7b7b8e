package org.waypost.bench.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waypost.bench.measure.Figures;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.Target;
import org.waypost.bench.recognition.ReadMail.Read;
import org.waypost.samplemail.Truth;

/** Counts how many pieces were read rightly. */
final class Tally {
    private static final double RIGHT_TARGET = 0.95;

    private final Map<String, Integer> kinds = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int printed;
    private int right;
    private int assigned;

    void count(Truth truth, Read read) {
        boolean isRight = read.mailbox().equals(truth.mailbox());
        if (!truth.byHand()) {
            printed++;
            right += isRight ? 1 : 0;
        }
        if (read.wouldBeAssigned()) {
            assigned++;
        }
        if (read.wouldBeAssigned() && !isRight) {
            wrong.add("a piece for " + truth.mailbox() + " would have been assigned to " + read.mailbox());
        }
        String writing = truth.byHand() ? "by hand " : "printed ";
        kinds.merge(writing + read.confidence() + (isRight ? "" : " wrong"), 1, Integer::sum);
    }

    /** Assignments that nobody would have looked at, and that were wrong. */
    List<String> wrong() {
        return wrong;
    }

    Part part() {
        return new Part(
                        "mailbox right",
                        "printed pieces",
                        Figures.once(printed, right),
                        Target.ratioAtLeast(RIGHT_TARGET))
                .with("assigned by themselves at the usual threshold", Integer.toString(assigned))
                .with("proposals", kinds.toString());
    }
}
