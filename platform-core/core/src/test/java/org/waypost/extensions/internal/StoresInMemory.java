package org.waypost.extensions.internal;

import java.util.List;
import org.waypost.extensions.ExtensionsError;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

/** Stores without a plugin house. */
final class StoresInMemory extends Stores {
    private final StoreStub current;
    private StoreStub old;
    private boolean gone;
    private boolean ended;

    StoresInMemory(StoreStub current) {
        this.current = current;
    }

    void movesFrom(StoreStub from) {
        old = from;
    }

    void areReadNoMore() {
        ended = true;
    }

    void areGone() {
        gone = true;
    }

    @Override
    Named current() {
        if (gone) {
            throw new PlatformException(ExtensionsError.NOT_OFFERED, "filesystem");
        }
        return new Named("current", current.of(tenant()));
    }

    @Override
    List<Named> others() {
        return old == null ? List.of() : List.of(new Named("old", old.of(tenant())));
    }

    @Override
    boolean isStillRead(String name) {
        return !ended;
    }

    private static String tenant() {
        return HostContext.name(TenantScope.current().tenant());
    }
}
