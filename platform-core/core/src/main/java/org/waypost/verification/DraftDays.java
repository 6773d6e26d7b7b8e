package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;

/** How long a draft is kept after the last step, and its mailbox held after it was chosen. A location may change both. */
@ApplicationScoped
public class DraftDays {
    private static final SettingKey KEPT = new SettingKey("verification.application.days", "30");
    private static final SettingKey HELD = new SettingKey("verification.application.hold-days", "7");

    @Inject
    private Settings settings;

    /** Until when a draft is kept, and its link opens, when a step was made now. */
    Instant from(Instant now) {
        return now.plus(days(KEPT));
    }

    /** Until when a mailbox is held that is chosen now. */
    Instant heldFrom(Instant now) {
        return now.plus(days(HELD));
    }

    /** For how many days a mailbox is held. */
    public long held() {
        return days(HELD).toDays();
    }

    /** For how many days a draft is kept. */
    public long kept() {
        return days(KEPT).toDays();
    }

    private Duration days(SettingKey key) {
        return Duration.ofDays(Math.max(1, settings.number(key)));
    }
}
