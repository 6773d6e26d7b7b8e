package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.content.ContentId;
import org.waypost.content.Contents;
import org.waypost.content.MediaType;
import org.waypost.content.StoredBlob;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.TenantScope;

/** The location's own copy of the official form, and where on it the items stand; both of the edition in force. */
@ApplicationScoped
@Transactional
public class KeepFormMap {
    private static final int LONGEST = 4000;

    @Inject
    private CurrentForm form;

    @Inject
    private Settings settings;

    @Inject
    private Contents contents;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    /** Where the items stand here; nowhere until somebody measured. */
    public FormMap map() {
        access.require(Permission.DOCUMENTS_REVIEW);
        return FormMap.read(
                form.rules().map(KeepFormMap::mapKey).map(settings::text).orElse(""));
    }

    /** The location's own copy. */
    public Optional<ContentId> blank() {
        access.require(Permission.DOCUMENTS_REVIEW);
        return form.rules()
                .map(KeepFormMap::blankKey)
                .map(settings::text)
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .map(ContentId::new);
    }

    /**
     * Notes where the items stand.
     *
     * @throws PlatformException {@link VerificationError#BAD_FORM_MAP}, {@link VerificationError#NO_FORM}
     */
    public void measure(String lines) {
        access.require(Permission.SETTINGS_MANAGE);
        AskedRules edition = edition();
        String text = FormMap.read(lines).text();
        if (text.length() > LONGEST) {
            throw new PlatformException(VerificationError.BAD_FORM_MAP, text.length());
        }
        settings.set(mapKey(edition), text);
        record("verification.form-measured", Map.of("edition", edition.edition()));
    }

    /**
     * Keeps the location's own copy.
     *
     * @throws PlatformException {@link VerificationError#BAD_FORM_PDF} when it is no PDF, {@link VerificationError#NO_FORM}
     */
    public void keepBlank(StoredBlob file) {
        access.require(Permission.SETTINGS_MANAGE);
        AskedRules edition = edition();
        if (file.type() != MediaType.PDF) {
            throw new PlatformException(VerificationError.BAD_FORM_PDF);
        }
        contents.register(file);
        settings.set(blankKey(edition), Long.toString(file.id().value()));
        record("verification.form-kept", Map.of("edition", edition.edition(), "sha256", file.sha256()));
    }

    private AskedRules edition() {
        return form.rules().orElseThrow(() -> new PlatformException(VerificationError.NO_FORM));
    }

    private void record(String action, Map<String, String> evidence) {
        Subject subject = new Subject("tenant", TenantScope.current().tenant().value());
        ledger.record(action, subject, evidence);
    }

    private static SettingKey mapKey(AskedRules edition) {
        return new SettingKey("verification.form-map." + edition.edition(), "");
    }

    private static SettingKey blankKey(AskedRules edition) {
        return new SettingKey("verification.form-blank." + edition.edition(), "");
    }
}
