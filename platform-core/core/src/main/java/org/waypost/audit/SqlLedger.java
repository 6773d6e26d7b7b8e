package org.waypost.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.waypost.tenancy.CommitBuffer;
import org.waypost.tenancy.TenantScope;

@ApplicationScoped
class SqlLedger implements Ledger {
    @Inject
    private LedgerTable table;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    private CommitBuffer<LedgerEntry> entries;

    @PostConstruct
    void open() {
        entries = new CommitBuffer<>(transaction, table::append, SqlLedger::nothing);
    }

    @Override
    public void record(String action, Subject subject, Map<String, String> evidence) {
        entries.add(LedgerEntry.now(TenantScope.current(), clock.instant(), action, subject, evidence));
    }

    private static void nothing(List<LedgerEntry> written) {
        // the sealing job looks by itself
    }
}
