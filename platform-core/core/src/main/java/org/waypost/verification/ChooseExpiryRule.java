package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.TenantScope;

/** A manager decides what happens when a renter's papers have run out. */
@ApplicationScoped
@Transactional
public class ChooseExpiryRule {
    private static final SettingKey RULE = new SettingKey("verification.after-expiry", ExpiryRule.WARN.name());

    @Inject
    private Settings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    /** What holds now; what nobody knows counts as a warning. */
    public ExpiryRule current() {
        String name = settings.text(RULE).trim();
        return Arrays.stream(ExpiryRule.values())
                .filter(rule -> rule.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(ExpiryRule.WARN);
    }

    /** Changes it, for papers that have run out already too. */
    public void choose(ExpiryRule rule) {
        access.require(Permission.SETTINGS_MANAGE);
        ledger.record(
                "verification.expiry-rule-changed",
                new Subject("tenant", TenantScope.current().tenant().value()),
                Map.of("from", current().name(), "to", rule.name()));
        settings.set(RULE, rule.name());
    }
}
