package org.waypost.tenancy;

import java.util.List;

/** The identity provider, as far as Waypost writes to it. All calls may be repeated: what is there already stays. */
public interface Identities {
    /**
     * Makes the realm of a tenant.
     *
     * @throws org.waypost.shared.PlatformException {@link TenancyError#IDENTITY_PROVIDER_AWAY} to try again later;
     *     {@link TenancyError#SLUG_TAKEN} when there is a realm of that name that was made for something else
     */
    void ensureRealm(Tenant tenant, String portalSecret);

    /**
     * Lets people of a franchise's realm come to its locations too. When the realm is not there yet, nothing happens: who makes
     * it opens its doors.
     *
     * @param locations slugs of all its locations
     */
    void openDoors(String franchise, List<String> locations);

    /** The issuer the realm of a slug has or will have. */
    String issuerOf(String slug);

    /** Makes a person's account in the bound tenant's realm and gives its stable subject. */
    String ensurePerson(PersonAccount account);

    /** Makes a program's client in the bound tenant's realm. */
    void ensureProgram(TenantDefinition.Program program);
}
