package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.TenantScope;

/** A manager decides within how many hours the location promises a scan. Requests that are open keep their due time. */
@ApplicationScoped
@Transactional
public class ChangeScanPromise {
    private static final int MOST = 240;
    private static final SettingKey SCAN_HOURS = DueTimes.hours(RequestKind.OPEN_AND_SCAN);

    @Inject
    private Settings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    /** The promise as it stands. */
    public int hours() {
        return settings.number(SCAN_HOURS);
    }

    /**
     * Changes the promise.
     *
     * @param hours 1 to 240
     * @throws PlatformException {@link RequestsError#BAD_PROMISE}
     */
    public void change(int hours) {
        access.require(Permission.SETTINGS_MANAGE);
        if (hours < 1 || hours > MOST) {
            throw new PlatformException(RequestsError.BAD_PROMISE, MOST);
        }
        ledger.record(
                "requests.promise-changed",
                new Subject("tenant", TenantScope.current().tenant().value()),
                Map.of("from", Integer.toString(hours()), "to", Integer.toString(hours)));
        settings.set(SCAN_HOURS, Integer.toString(hours));
    }
}
