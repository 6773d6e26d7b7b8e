package org.waypost.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;

/** Writes into the platform's ledger what an administrator did with a tenant's dead letter. */
@ApplicationScoped
class LetterLedger {
    @Inject
    private Ledger ledger;

    void record(String action, DeadLetter letter) {
        Map<String, String> evidence = Map.of(
                "tenant", Long.toString(letter.tenant().value()),
                "kind", letter.kind(),
                "attempts", Integer.toString(letter.attempts()),
                "reason", letter.code());
        ledger.record(action, new Subject("job", letter.id()), evidence);
    }
}
