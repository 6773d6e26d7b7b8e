package org.waypost.mailroom;

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

/** A manager decides whether sure pieces are assigned without anybody looking. Nobody's are unless he says so. */
@ApplicationScoped
@Transactional
public class ChangeAutomaticAssignment {
    private static final SettingKey ON = new SettingKey("mailroom.recognition.assigns", "false");
    private static final SettingKey THRESHOLD = new SettingKey("mailroom.recognition.threshold", "950");
    private static final int LEAST = 900;
    private static final int MOST = 1000;

    @Inject
    private Settings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    /** What holds now. */
    public AutomaticAssignment current() {
        return new AutomaticAssignment(settings.flag(ON), settings.number(THRESHOLD));
    }

    /**
     * Decides anew; pieces that wait already are not assigned by it.
     *
     * @param decided with a threshold from 900 to 1,000
     * @throws PlatformException {@link MailroomError#BAD_THRESHOLD}
     */
    public void change(AutomaticAssignment decided) {
        access.require(Permission.SETTINGS_MANAGE);
        if (decided.threshold() < LEAST || decided.threshold() > MOST) {
            throw new PlatformException(MailroomError.BAD_THRESHOLD, LEAST, MOST);
        }
        ledger.record(
                "mailroom.automatic-assignment-changed",
                new Subject("tenant", TenantScope.current().tenant().value()),
                Map.of("from", words(current()), "to", words(decided)));
        settings.set(ON, Boolean.toString(decided.on()));
        settings.set(THRESHOLD, Integer.toString(decided.threshold()));
    }

    private static String words(AutomaticAssignment decided) {
        return decided.on() ? "from " + decided.threshold() : "off";
    }
}
