package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.TenantScope;

/** Where a location wants it, nobody approves a case alone that he began or whose last document he approved. */
@ApplicationScoped
class FourEyes {
    static final SettingKey WANTED = new SettingKey("verification.four-eyes", "false");

    @Inject
    private Settings settings;

    boolean keepsOut(CaseFile file) {
        String me = TenantScope.current().actor().subject();
        return settings.flag(WANTED)
                && (file.application().beganBy().equals(Optional.of(me))
                        || approvedLast(file).equals(Optional.of(me)));
    }

    private static Optional<String> approvedLast(CaseFile file) {
        return file.documents().stream()
                .filter(one -> one.state().isValid() && one.decidedAt().isPresent())
                .max(Comparator.comparing(one -> one.decidedAt().orElseThrow()))
                .flatMap(Document::decidedBy);
    }
}
