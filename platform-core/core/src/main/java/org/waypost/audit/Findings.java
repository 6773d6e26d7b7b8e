package org.waypost.audit;

import java.util.ArrayList;
import java.util.List;

/** Collects findings; a thousand are enough to know. */
final class Findings {
    static final int ENOUGH = 1_000;

    private final List<LedgerFinding> found = new ArrayList<>();

    void add(LedgerFinding.Kind kind, long seq, long entryId) {
        if (found.size() < ENOUGH) {
            found.add(new LedgerFinding(kind, seq, entryId));
        }
    }

    List<LedgerFinding> all() {
        return found;
    }
}
