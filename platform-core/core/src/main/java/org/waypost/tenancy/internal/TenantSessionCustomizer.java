package org.waypost.tenancy.internal;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.waypost.tenancy.TenantScope;

/** The one place that tells EclipseLink the tenant: each session gets the one bound to the thread, or none and then fails. */
public class TenantSessionCustomizer implements SessionCustomizer {
    private static final String TENANT_PROPERTY = "eclipselink.tenant-id";

    @Override
    public void customize(Session session) {
        // a database that is away is told at once; EclipseLink would try for many seconds while a person waits
        session.getLogin().setQueryRetryAttemptCount(0);
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void postAcquireClientSession(SessionEvent event) {
                TenantScope.bound()
                        .ifPresent(scope -> event.getSession()
                                .setProperty(TENANT_PROPERTY, scope.tenant().value()));
            }
        });
    }
}
