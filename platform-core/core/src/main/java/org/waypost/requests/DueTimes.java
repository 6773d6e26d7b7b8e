package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;

/** What a location promises: within how many hours a request of each kind is done. */
@ApplicationScoped
class DueTimes {
    private static final String HOURS = "24";

    @Inject
    private Settings settings;

    Instant due(RequestKind kind, Instant asked) {
        return asked.plus(Duration.ofHours(settings.number(hours(kind))));
    }

    /** The setting that holds a kind's hours. */
    static SettingKey hours(RequestKind kind) {
        String name =
                kind == RequestKind.OPEN_AND_SCAN ? "scan" : kind.apiName().replace('_', '-');
        return new SettingKey("requests." + name + ".due-hours", HOURS);
    }
}
