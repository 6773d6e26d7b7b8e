package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.TenantScope;

/** A manager decides how papers are reviewed. */
@ApplicationScoped
@Transactional
public class ChangeReviewRules {
    @Inject
    private Settings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    /** Whether two people have to look before a case is approved. */
    public boolean isSeenByTwo() {
        return settings.flag(FourEyes.WANTED);
    }

    /** Changes that, for cases that are open too. */
    public void seenByTwo(boolean wanted) {
        access.require(Permission.SETTINGS_MANAGE);
        settings.set(FourEyes.WANTED, Boolean.toString(wanted));
        ledger.record(
                "verification.review-rules-changed",
                new Subject("tenant", TenantScope.current().tenant().value()),
                Map.of("four-eyes", Boolean.toString(wanted)));
    }
}
