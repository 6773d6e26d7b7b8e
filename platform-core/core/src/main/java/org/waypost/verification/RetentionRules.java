package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;

/** How long papers are kept after the last mail could come for somebody, by their class. A location may keep them longer. */
@ApplicationScoped
public class RetentionRules {
    /** The postal rules ask for half a year after the end; nothing is lost by keeping the rest as long. */
    private static final String HALF_A_YEAR = "6";

    @Inject
    private Settings settings;

    /** For how many months at least. */
    public int monthsAfterEnd(RecordClass papers) {
        String name = papers.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Math.max(0, settings.number(new SettingKey("verification.keep-months." + name, HALF_A_YEAR)));
    }
}
