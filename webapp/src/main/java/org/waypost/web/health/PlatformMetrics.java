package org.waypost.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.RegistryScope;
import org.waypost.mailroom.MailRecorded;
import org.waypost.tenancy.TenantSql;
import org.waypost.web.signin.SignedInPeople;

/** Figures over all tenants for {@code /metrics}. They name no tenant: figures of one are on its own pages. */
@ApplicationScoped
public class PlatformMetrics {
    private static final Logger LOG = Logger.getLogger(PlatformMetrics.class.getName());
    private static final long UNKNOWN = -1;

    private final MetricRegistry registry;
    private final TenantSql sql;
    private final SignedInPeople people;

    private Counter pieces;

    /** For the proxy. */
    protected PlatformMetrics() {
        this(null, null, null);
    }

    @Inject
    PlatformMetrics(
            @RegistryScope(scope = MetricRegistry.APPLICATION_SCOPE) MetricRegistry registry,
            TenantSql sql,
            SignedInPeople people) {
        this.registry = registry;
        this.sql = sql;
        this.people = people;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        pieces = registry.counter(described("waypost_pieces_recorded", "Pieces of mail recorded by this node"));
        registry.gauge(
                described("waypost_jobs_due", "Jobs that could start now, on all nodes"),
                this,
                metrics ->
                        metrics.count("SELECT COUNT(*) FROM job WHERE state = 'ready' AND due_at <= UTC_TIMESTAMP(3)"));
        registry.gauge(
                described("waypost_jobs_dead", "Jobs that nobody tries any more"),
                this,
                metrics -> metrics.count("SELECT COUNT(*) FROM job WHERE state = 'dead'"));
        registry.gauge(
                described("waypost_sessions", "People's web sessions that live on this node"),
                people,
                SignedInPeople::count);
    }

    void recorded(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailRecorded batch) {
        pieces.inc(batch.items().size());
    }

    private long count(String query) {
        try {
            return sql.queryAcrossTenants(query, row -> row.getLong(1)).get(0);
        } catch (RuntimeException away) {
            LOG.log(Level.FINE, "no figure", away);
            return UNKNOWN;
        }
    }

    private static Metadata described(String name, String description) {
        return Metadata.builder()
                .withName(name)
                .withDescription(description)
                .withUnit(MetricUnits.NONE)
                .build();
    }
}
