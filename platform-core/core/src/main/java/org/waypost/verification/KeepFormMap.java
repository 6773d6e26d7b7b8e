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

/** The location's own copy of the official form, and where on it the items stand; both by edition. */
@ApplicationScoped
@Transactional
public class KeepFormMap {
    private static final int LONGEST = 4000;

    @Inject
    private Settings settings;

    @Inject
    private Contents contents;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    /** Where the items of an edition stand here; until somebody measured, as the edition tells. */
    public FormMap map(FormEdition edition) {
        access.require(Permission.DOCUMENTS_REVIEW);
        String text = settings.text(mapKey(edition));
        return text.isEmpty() ? edition.map() : FormMap.read(text);
    }

    /** The location's own copy of an edition. */
    public Optional<ContentId> blank(FormEdition edition) {
        access.require(Permission.DOCUMENTS_REVIEW);
        return Optional.of(settings.text(blankKey(edition)))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .map(ContentId::new);
    }

    /**
     * Notes where the items stand.
     *
     * @throws PlatformException {@link VerificationError#BAD_FORM_MAP}
     */
    public void measure(FormEdition edition, String lines) {
        access.require(Permission.SETTINGS_MANAGE);
        String text = FormMap.read(lines).text();
        if (text.length() > LONGEST) {
            throw new PlatformException(VerificationError.BAD_FORM_MAP, text.length());
        }
        settings.set(mapKey(edition), text);
        record("verification.form-measured", Map.of("edition", edition.id()));
    }

    /**
     * Keeps the location's own copy.
     *
     * @throws PlatformException {@link VerificationError#BAD_FORM_PDF} when it is no PDF
     */
    public void keepBlank(FormEdition edition, StoredBlob file) {
        access.require(Permission.SETTINGS_MANAGE);
        if (file.type() != MediaType.PDF) {
            throw new PlatformException(VerificationError.BAD_FORM_PDF);
        }
        contents.register(file);
        settings.set(blankKey(edition), Long.toString(file.id().value()));
        record("verification.form-kept", Map.of("edition", edition.id(), "sha256", file.sha256()));
    }

    private void record(String action, Map<String, String> evidence) {
        Subject subject = new Subject("tenant", TenantScope.current().tenant().value());
        ledger.record(action, subject, evidence);
    }

    private static SettingKey mapKey(FormEdition edition) {
        return new SettingKey("verification.form-map." + edition.id(), "");
    }

    private static SettingKey blankKey(FormEdition edition) {
        return new SettingKey("verification.form-blank." + edition.id(), "");
    }
}
