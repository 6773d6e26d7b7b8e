package org.waypost.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A named set of permissions, given to people and programs in their tenant's realm. */
public enum Role {
    /** Owns the location's account. */
    OWNER(
            Permission.MAIL_RECORD,
            Permission.MAIL_VIEW,
            Permission.MAIL_ASSIGN,
            Permission.REQUESTS_WORK,
            Permission.REQUESTS_GIVE,
            Permission.CUSTOMERS_VIEW,
            Permission.CUSTOMERS_MANAGE,
            Permission.DOCUMENTS_TAKE,
            Permission.DOCUMENTS_REVIEW,
            Permission.DOCUMENTS_OVERRULE,
            Permission.EXCEPTIONS_GRANT,
            Permission.SETTINGS_MANAGE),
    /** Runs the location. */
    MANAGER(OWNER),
    /** Works at the counter. */
    CLERK(
            Permission.MAIL_RECORD,
            Permission.MAIL_VIEW,
            Permission.MAIL_ASSIGN,
            Permission.REQUESTS_WORK,
            Permission.CUSTOMERS_VIEW,
            Permission.DOCUMENTS_TAKE),
    /** Rents a mailbox. */
    RENTER(Permission.OWN_MAIL),
    /** Applies for a mailbox and came by the link of an e-mail. No realm gives this role. */
    APPLICANT(Permission.OWN_APPLICATION),
    /** An administrator of the franchise at one of its locations: does what its manager does. No realm gives this role. */
    FRANCHISE_VISITOR(MANAGER),
    /** Administers a franchise. */
    FRANCHISE_ADMIN(Permission.FRANCHISE_VIEW),
    /** Administers the installation. */
    PLATFORM_ADMIN(Permission.TENANTS_MANAGE, Permission.JOBS_MANAGE, Permission.PLUGINS_MANAGE);

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never changed
    private final Set<Permission> permissions;

    Role(Permission first, Permission... others) {
        this.permissions = EnumSet.of(first, others);
    }

    /** One that may do just what another may. */
    Role(Role same) {
        this.permissions = same.permissions;
    }

    /** The role of a name as realms write it, for instance {@code platform-admin}; realms hold other roles too. */
    public static Optional<Role> named(String realmRole) {
        for (Role role : values()) {
            if (role.realmName().equals(realmRole)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** The name in the realm. */
    public String realmName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the role includes the permission. */
    public boolean allows(Permission permission) {
        return permissions.contains(permission);
    }
}
