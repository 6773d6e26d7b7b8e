package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;

/** When a request is due by what its location promises. */
@ApplicationScoped
class DueTimes {
    static final SettingKey BUSINESS_HOURS = new SettingKey("requests.due.business-hours", "false");

    /** Days on which the location is closed, {@code 2026-12-25}, parted by commas. */
    static final SettingKey HOLIDAYS = new SettingKey("requests.due.holidays", "");

    private static final Logger LOG = LoggerFactory.getLogger(DueTimes.class);
    private static final String HOURS = "24";

    @Inject
    private Settings settings;

    @Inject
    private Sites sites;

    Instant due(RequestKind kind, Instant asked) {
        Promises promises = promises();
        Duration work = Duration.ofHours(promises.hours().get(kind));
        if (!promises.businessHours()) {
            return asked.plus(work);
        }
        Site site = sites.current();
        return new WorkingTime(site.hours(), promises.holidays(), site.zone()).after(asked, work);
    }

    /** What the location promises now. */
    Promises promises() {
        return new Promises(
                Arrays.stream(RequestKind.values())
                        .collect(Collectors.toMap(kind -> kind, kind -> settings.number(hours(kind)))),
                settings.flag(BUSINESS_HOURS),
                holidays());
    }

    private Set<LocalDate> holidays() {
        String days = settings.text(HOLIDAYS);
        try {
            return Arrays.stream(days.split(","))
                    .map(String::strip)
                    .filter(day -> !day.isEmpty())
                    .map(LocalDate::parse)
                    .collect(Collectors.toSet());
        } catch (DateTimeParseException e) {
            LOG.warn("setting {} holds a day that is none: {}", HOLIDAYS.name(), days);
            return Set.of();
        }
    }

    /** The setting that holds a kind's hours. */
    static SettingKey hours(RequestKind kind) {
        String name =
                kind == RequestKind.OPEN_AND_SCAN ? "scan" : kind.apiName().replace('_', '-');
        return new SettingKey("requests." + name + ".due-hours", HOURS);
    }
}
