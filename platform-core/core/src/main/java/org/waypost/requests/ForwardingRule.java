package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.CustomerId;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.TenantScope;

/** Where the location wants it so, mail is sent on only to addresses that a document of the renter shows. */
@ApplicationScoped
@Transactional
public class ForwardingRule {
    private static final SettingKey VERIFIED_ONLY = new SettingKey("requests.verified-addresses-only", "false");

    @Inject
    private SavedAddresses addresses;

    @Inject
    private Settings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    /** Whether the location wants it so. */
    public boolean isVerifiedOnly() {
        return settings.flag(VERIFIED_ONLY);
    }

    /** Changes it, for what is under way too. */
    public void verifiedOnly(boolean wanted) {
        access.require(Permission.SETTINGS_MANAGE);
        ledger.record(
                "requests.forwarding-rule-changed",
                new Subject("tenant", TenantScope.current().tenant().value()),
                Map.of("verified-only", Boolean.toString(wanted)));
        settings.set(VERIFIED_ONLY, Boolean.toString(wanted));
    }

    /**
     * Refuses an address that no document shows.
     *
     * @throws PlatformException {@link RequestsError#ADDRESS_NOT_VERIFIED} with the address
     */
    void require(CustomerId renter, ForwardingAddress to) {
        boolean good = !isVerifiedOnly()
                || addresses.of(renter).stream()
                        .anyMatch(saved -> saved.isVerified() && saved.address().isAt(to));
        if (!good) {
            throw new PlatformException(RequestsError.ADDRESS_NOT_VERIFIED, to.inOneLine());
        }
    }
}
