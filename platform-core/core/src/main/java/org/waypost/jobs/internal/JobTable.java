package org.waypost.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.waypost.jobs.Job;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantSql;

/**
 * The job table; each method is a short transaction of its own. Time is the database's, so that nodes whose clocks differ
 * agree on leases, and only the worker that holds the lease can settle a row.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JobTable implements JobQueue {
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final String NOW = "UTC_TIMESTAMP(3)";
    private static final String LATER = "TIMESTAMPADD(MICROSECOND, ?, UTC_TIMESTAMP(3))";
    private static final String DUE_LANES =
            "SELECT tenant_id, kind, MIN(due_at) AS due FROM job GROUP BY tenant_id, kind HAVING due <= " + NOW;
    private static final String NEXT = "SELECT id, payload, job_key, attempts, correlation_id FROM job"
            + " WHERE tenant_id = ? AND kind = ? AND due_at <= " + NOW
            + " ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED";
    private static final String LEASED =
            "UPDATE job SET state = 'leased', lease_owner = ?, attempts = ?, due_at = " + LATER + " WHERE id = ?";
    private static final String READY = "UPDATE job SET state = 'ready', lease_owner = NULL, due_at = " + LATER;
    private static final String AFRESH =
            READY + ", attempts = 0, asked_again = 0, last_error_code = NULL, last_error = NULL";
    private static final String DEAD =
            "UPDATE job SET state = 'dead', lease_owner = NULL, due_at = NULL, finished_at = " + NOW;
    private static final String ERROR = ", last_error_code = ?, last_error = ?";
    private static final String MINE = " WHERE id = ? AND lease_owner = ?";
    private static final String DELETE_UNLESS_ASKED_AGAIN = "DELETE FROM job" + MINE + " AND NOT asked_again";

    @Inject
    private TenantSql sql;

    @Override
    public List<Lane> dueLanes() {
        return sql.queryAcrossTenants(
                DUE_LANES, row -> new Lane(new TenantId(row.getLong("tenant_id")), row.getString("kind")));
    }

    @Override
    public List<ClaimedJob> claim(Lane lane, String worker, int most) {
        List<ClaimedJob> next = sql.queryAcrossTenants(
                NEXT, row -> claimed(row, lane, worker), lane.tenant().value(), lane.kind(), most);
        next.forEach(claimed -> sql.updateAcrossTenants(
                LEASED,
                worker,
                claimed.job().attempt(),
                micros(LEASE),
                claimed.job().id()));
        return next;
    }

    @Override
    public List<ClaimedJob> settle(List<Settled> settled) {
        return settled.stream()
                .filter(one -> !one.verdict().write(this, one.claimed()))
                .map(Settled::claimed)
                .toList();
    }

    @Override
    public boolean renew(ClaimedJob claimed) {
        return change("UPDATE job SET due_at = " + LATER, claimed, micros(LEASE));
    }

    @Override
    public boolean release(ClaimedJob claimed) {
        return change(READY + ", attempts = attempts - 1", claimed, 0L);
    }

    @Override
    public boolean done(ClaimedJob claimed) {
        return deleted(claimed) || change(AFRESH, claimed, 0L);
    }

    @Override
    public boolean rearm(ClaimedJob claimed, Duration pause) {
        return change(AFRESH, claimed, micros(pause));
    }

    @Override
    public boolean again(ClaimedJob claimed, Duration pause, Reason reason) {
        return change(READY + ERROR, claimed, micros(pause), reason.code(), reason.text());
    }

    @Override
    public boolean dead(ClaimedJob claimed, Reason reason) {
        return change(DEAD + ERROR, claimed, reason.code(), reason.text());
    }

    private boolean deleted(ClaimedJob claimed) {
        return sql.updateAcrossTenants(DELETE_UNLESS_ASKED_AGAIN, claimed.job().id(), claimed.owner()) == 1;
    }

    private boolean change(String statement, ClaimedJob claimed, Object... values) {
        List<Object> arguments = new ArrayList<>();
        Collections.addAll(arguments, values);
        Collections.addAll(arguments, claimed.job().id(), claimed.owner());
        return sql.updateAcrossTenants(statement + MINE, arguments.toArray()) == 1;
    }

    private static ClaimedJob claimed(ResultSet row, Lane lane, String worker) throws SQLException {
        Job job = new Job(
                row.getLong("id"),
                lane.kind(),
                row.getString("payload"),
                row.getInt("attempts") + 1,
                row.getString("job_key"));
        return new ClaimedJob(lane, job, row.getString("correlation_id"), worker);
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }
}
