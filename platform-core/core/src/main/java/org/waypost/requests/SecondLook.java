package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailType;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;

/** Which pieces nobody destroys alone: what holds money or rights, and whatever else the location lists. */
@ApplicationScoped
class SecondLook {
    /** Types of mail by their names in the API, with commas between. */
    static final SettingKey TYPES = new SettingKey("requests.destroy.second-look", "check, certified_or_legal");

    private Settings settings;

    /** For the proxy. */
    protected SecondLook() {}

    @Inject
    SecondLook(Settings settings) {
        this.settings = settings;
    }

    /** Whether two people have to see it. Checks and legal mail always, whatever is set. */
    boolean isNeeded(MailItem item) {
        return isNeeded(item.noted().type());
    }

    boolean isNeeded(MailType type) {
        return isListed(TYPES.fallback(), type) || isListed(settings.text(TYPES), type);
    }

    /** Refuses with {@link RequestsError#SECOND_LOOK_NEEDED} unless somebody else than this operator has looked. */
    void require(ActionRequest request, MailItem item, Actor operator) {
        boolean seen = request.ending()
                .filter(ending -> ending.isSeenByOtherThan(operator))
                .isPresent();
        if (isNeeded(item) && !seen) {
            throw new PlatformException(RequestsError.SECOND_LOOK_NEEDED);
        }
    }

    private static boolean isListed(String types, MailType type) {
        return Arrays.stream(types.toUpperCase(Locale.ROOT).split(","))
                .anyMatch(name -> name.trim().equals(type.name()));
    }
}
