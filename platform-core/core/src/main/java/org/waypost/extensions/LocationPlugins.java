package org.waypost.extensions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.extensions.internal.ContentMoves;
import org.waypost.extensions.internal.Offers;
import org.waypost.extensions.internal.Trials;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

/** A location's manager sees what plugins offer, sets it up, tries it and switches it. */
@ApplicationScoped
public class LocationPlugins {
    @Inject
    private Offers offers;

    @Inject
    private Trials trials;

    @Inject
    private ContentMoves moves;

    @Inject
    private Access access;

    @Inject
    private Ledger ledger;

    /** All offers of a kind. */
    public List<OfferLine> of(PluginKind kind) {
        access.require(Permission.SETTINGS_MANAGE);
        return offers.of(kind);
    }

    /**
     * One offer with its form.
     *
     * @throws PlatformException {@link ExtensionsError#NOT_OFFERED}
     */
    public OfferLine one(OfferId id) {
        access.require(Permission.SETTINGS_MANAGE);
        return offers.line(id);
    }

    /**
     * Keeps what was typed into the form; a secret that was left empty stays as it is.
     *
     * @throws PlatformException {@link ExtensionsError#SETTING_MISSING} or another error of a field,
     *     {@link ExtensionsError#NOT_OFFERED}, {@link ExtensionsError#KEEPS_MAIL} when the place of a store that keeps the location's mail would change
     */
    @Transactional
    public void save(OfferId id, Map<String, String> typed) {
        access.require(Permission.SETTINGS_MANAGE);
        offers.save(id, typed, id.kind() == PluginKind.STORAGE && moves.keepsMailIn(id.name()));
        note("extensions.settings-changed", id);
    }

    /**
     * Uses an offer, or no longer.
     *
     * @throws PlatformException {@link ExtensionsError#NOT_SET_UP},
     *     {@link ExtensionsError#NOT_OFFERED}
     */
    @Transactional
    public void setOn(OfferId id, boolean on) {
        access.require(Permission.SETTINGS_MANAGE);
        offers.setOn(id, on);
        note(on ? "extensions.switched-on" : "extensions.switched-off", id);
    }

    /**
     * Tries the settings as they are typed, without keeping them.
     *
     * @throws PlatformException {@link ExtensionsError#SETTING_MISSING} or another error of a field,
     *     {@link ExtensionsError#NOT_OFFERED}
     */
    public ConnectionResult test(OfferId id, Map<String, String> typed) {
        access.require(Permission.SETTINGS_MANAGE);
        return trials.connection(id, typed);
    }

    private void note(String action, OfferId id) {
        ledger.record(
                action,
                new Subject("tenant", TenantScope.current().tenant().value()),
                Map.of("kind", id.kind().name(), "offer", id.name()));
    }
}
