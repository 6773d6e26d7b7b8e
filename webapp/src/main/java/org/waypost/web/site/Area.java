package org.waypost.web.site;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.waypost.access.Permission;
import org.waypost.tenancy.TenantKind;

/**
 * Paths that need the same of those who come.
 *
 * @param prefix what their paths begin with
 * @param suffix what their paths end with
 * @param isOpen whether anybody may come, signed in or not
 * @param permission what the actor must be allowed to do; none means that being signed in is enough
 * @param kinds the kinds of sites that have this area; at others it does not exist
 */
record Area(String prefix, String suffix, boolean isOpen, Optional<Permission> permission, Set<TenantKind> kinds) {
    private static final Set<TenantKind> EVERYWHERE = EnumSet.allOf(TenantKind.class);

    static Area open(String prefix) {
        return new Area(prefix, "", true, Optional.empty(), EVERYWHERE);
    }

    static Area openAt(String prefix, TenantKind kind) {
        return new Area(prefix, "", true, Optional.empty(), Set.of(kind));
    }

    static Area signedIn(String prefix) {
        return new Area(prefix, "", false, Optional.empty(), EVERYWHERE);
    }

    static Area permitted(String prefix, Permission permission, TenantKind kind) {
        return new Area(prefix, "", false, Optional.of(permission), Set.of(kind));
    }

    static Area hidden(String prefix, String suffix) {
        return new Area(prefix, suffix, false, Optional.empty(), Set.of());
    }

    boolean holds(String path) {
        return path.startsWith(prefix) && path.endsWith(suffix);
    }

    boolean existsAt(TenantKind kind) {
        return kinds.contains(kind);
    }
}
