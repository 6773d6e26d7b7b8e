package org.waypost.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantScope;

/** Writes down that somebody whom another realm knows came in: an administrator of the franchise, at a location. */
@ApplicationScoped
@Transactional
public class RecordVisit {
    private final Ledger ledger;

    /** For the proxy. */
    protected RecordVisit() {
        this(null);
    }

    @Inject
    RecordVisit(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Writes the entry in the visitor's own name, for nobody is bound while he signs in.
     *
     * @param issuer the realm that knows him
     */
    @SuppressWarnings("try") // a scope works by being open
    public void visited(Actor visitor, String issuer) {
        TenantScope outer = TenantScope.current();
        try (TenantScope scope = TenantScope.open(outer.tenant(), visitor, outer.correlationId())) {
            Subject place = new Subject("tenant", outer.tenant().value());
            ledger.record("access.visited", place, Map.of("issuer", issuer));
        }
    }
}
