package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.TenantScope;

/** A manager decides what the location promises. Requests that are open keep their due time. */
@ApplicationScoped
@Transactional
public class ChangePromises {
    private static final int MOST = 240;

    @Inject
    private DueTimes dueTimes;

    @Inject
    private Settings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    /** What is promised now. */
    public Promises present() {
        return dueTimes.promises();
    }

    /**
     * Promises something else.
     *
     * @throws PlatformException {@link RequestsError#BAD_PROMISE} unless all hours are 1 to 240
     */
    public void change(Promises promises) {
        access.require(Permission.SETTINGS_MANAGE);
        if (promises.hours().values().stream().anyMatch(hours -> hours < 1 || hours > MOST)) {
            throw new PlatformException(RequestsError.BAD_PROMISE, MOST);
        }
        ledger.record(
                "requests.promise-changed",
                new Subject("tenant", TenantScope.current().tenant().value()),
                Map.of("from", words(present()), "to", words(promises)));
        promises.hours().forEach((kind, hours) -> settings.set(DueTimes.hours(kind), Integer.toString(hours)));
        settings.set(DueTimes.BUSINESS_HOURS, Boolean.toString(promises.businessHours()));
        settings.set(DueTimes.HOLIDAYS, days(promises));
    }

    private static String words(Promises promises) {
        return new TreeMap<>(promises.hours()) + " " + promises.businessHours() + " " + days(promises);
    }

    private static String days(Promises promises) {
        return promises.holidays().stream().sorted().map(LocalDate::toString).collect(Collectors.joining(","));
    }
}
