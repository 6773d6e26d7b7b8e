package org.waypost.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.waypost.jobs.NewJob;
import org.waypost.shared.Ids;
import org.waypost.tenancy.TenantScope;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;

/** Writes new jobs of the bound tenant. What a key that is there already does is told at {@link org.waypost.jobs.Jobs}. */
@ApplicationScoped
class JobAdditions {
    private static final String INSERT = """
            INSERT INTO job (tenant_id, id, kind, job_key, payload, state, due_at, correlation_id, created_at)
            VALUES (:tenant, ?, ?, ?, ?, 'ready', COALESCE(?, UTC_TIMESTAMP(3)), ?, UTC_TIMESTAMP(3))
            ON DUPLICATE KEY UPDATE
              asked_again = IF(state = 'leased', 1, asked_again),
              attempts = IF(state = 'dead', 0, attempts),
              finished_at = NULL,
              due_at = IF(state = 'dead', UTC_TIMESTAMP(3), due_at),
              state = IF(state = 'dead', 'ready', state)""";

    /** In one order everywhere, so that two transactions that add the same keys never wait for each other in a circle. */
    private static final Comparator<JobRow> ORDER =
            Comparator.comparing(row -> row.job().kind() + row.job().key());

    @Inject
    private TenantSql sql;

    /** Writes jobs in the running transaction. */
    void write(List<JobRow> rows) {
        sql.batch(INSERT, rows.stream().sorted(ORDER).map(JobAdditions::values).toList());
    }

    /** Writes one job in a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    public void writeNow(NewJob job) {
        write(List.of(row(job)));
    }

    /** A new job as a row. */
    static JobRow row(NewJob job) {
        return new JobRow(Ids.next(), job, TenantScope.current().correlationId());
    }

    private static Object[] values(JobRow row) {
        NewJob job = row.job();
        LocalDateTime due = job.notBefore() == null ? null : UtcTime.of(job.notBefore());
        return new Object[] {row.id(), job.kind(), job.key(), job.payload(), due, row.correlationId()};
    }
}
