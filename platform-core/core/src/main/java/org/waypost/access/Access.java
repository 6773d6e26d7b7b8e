package org.waypost.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.ActorKind;
import org.waypost.tenancy.TenantScope;

/** Asks whether the actor of this thread may do something. Waypost itself may do everything. */
@ApplicationScoped
public class Access {
    /**
     * Insists on a permission.
     *
     * @throws PlatformException {@link SharedError#FORBIDDEN}
     */
    public void require(Permission permission) {
        if (!allowed(permission)) {
            throw new PlatformException(SharedError.FORBIDDEN, permission);
        }
    }

    /** Whether the actor has the permission. */
    public boolean allowed(Permission permission) {
        var actor = TenantScope.current().actor();
        return actor.kind() == ActorKind.SYSTEM
                || actor.roles().stream()
                        .map(Role::named)
                        .flatMap(Optional::stream)
                        .anyMatch(role -> role.allows(permission));
    }
}
