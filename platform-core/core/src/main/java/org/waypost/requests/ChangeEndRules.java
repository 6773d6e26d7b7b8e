package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.mailroom.MailType;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.TenantScope;

/** A manager decides how pieces leave: how long one may think again, how long pieces wait, what two people look at. */
@ApplicationScoped
@Transactional
public class ChangeEndRules {
    @Inject
    private SecondLook secondLook;

    @Inject
    private Settings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    /** The rules as they stand. */
    public EndRules current() {
        return new EndRules(
                settings.number(RequestAction.COOLING_HOURS),
                settings.number(MarkReady.DAYS),
                Arrays.stream(MailType.values()).filter(secondLook::isNeeded).collect(Collectors.toSet()));
    }

    /** Changes them; requests that are open keep their times. */
    public void change(EndRules rules) {
        access.require(Permission.SETTINGS_MANAGE);
        String types = rules.seenByTwo().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        settings.set(RequestAction.COOLING_HOURS, Integer.toString(rules.coolingHours()));
        settings.set(MarkReady.DAYS, Integer.toString(rules.counterDays()));
        settings.set(SecondLook.TYPES, types);
        ledger.record(
                "requests.end-rules-changed",
                new Subject("tenant", TenantScope.current().tenant().value()),
                Map.of(
                        "cooling-hours", Integer.toString(rules.coolingHours()),
                        "counter-days", Integer.toString(rules.counterDays()),
                        "seen-by-two", types));
    }
}
