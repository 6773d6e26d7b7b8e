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
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.TenantScope;

/** A manager decides what happens when a renter's papers have run out, or were asked for again and did not come in time. */
@ApplicationScoped
@Transactional
public class ChooseExpiryRule {
    private static final SettingKey RULE = new SettingKey("verification.after-expiry", ExpiryRule.WARN.name());

    private static final SettingKey DAYS = new SettingKey("verification.days-to-answer", "30");
    private static final int YEAR = 365;

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

    /** How many days a renter has when papers of his are asked for again by themselves. */
    public int daysToAnswer() {
        return Math.max(1, settings.number(DAYS));
    }

    /**
     * Changes how many days there are, for papers that are asked for from now on.
     *
     * @throws PlatformException {@link SharedError#INVALID} unless 1 to 365
     */
    public void answerWithin(int days) {
        access.require(Permission.SETTINGS_MANAGE);
        if (days < 1 || days > YEAR) {
            throw new PlatformException(SharedError.INVALID, "days");
        }
        record("verification.days-to-answer-changed", Integer.toString(daysToAnswer()), Integer.toString(days));
        settings.set(DAYS, Integer.toString(days));
    }

    /** Changes it, for papers that have run out already too. */
    public void choose(ExpiryRule rule) {
        access.require(Permission.SETTINGS_MANAGE);
        record("verification.expiry-rule-changed", current().name(), rule.name());
        settings.set(RULE, rule.name());
    }

    private void record(String action, String from, String to) {
        ledger.record(
                action, new Subject("tenant", TenantScope.current().tenant().value()), Map.of("from", from, "to", to));
    }
}
