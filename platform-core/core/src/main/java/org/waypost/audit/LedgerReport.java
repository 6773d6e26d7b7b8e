package org.waypost.audit;

import java.util.List;
import org.waypost.tenancy.TenantId;

/**
 * What a verification of one tenant's ledger found.
 *
 * @param tenant whose ledger
 * @param sealed how many seals were checked
 * @param findings what is wrong, in order of the chain, at most a thousand
 */
public record LedgerReport(TenantId tenant, long sealed, List<LedgerFinding> findings) {
    /** Copies the findings. */
    public LedgerReport {
        findings = List.copyOf(findings);
    }

    /** Whether everything is as it was written. */
    public boolean isIntact() {
        return findings.isEmpty();
    }
}
