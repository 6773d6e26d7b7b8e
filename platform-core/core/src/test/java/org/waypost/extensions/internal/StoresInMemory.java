package org.waypost.extensions.internal;

import java.util.Optional;
import org.waypost.extensions.ExtensionsError;
import org.waypost.shared.PlatformException;
import org.waypost.spi.storage.BlobStore;
import org.waypost.tenancy.TenantScope;

/** Stores without a plugin house. */
final class StoresInMemory extends Stores {
    private final StoreStub current;
    private StoreStub old;
    private boolean gone;

    StoresInMemory(StoreStub current) {
        this.current = current;
    }

    void movesFrom(StoreStub from) {
        old = from;
    }

    void areGone() {
        gone = true;
    }

    @Override
    BlobStore current() {
        if (gone) {
            throw new PlatformException(ExtensionsError.NOT_OFFERED, "filesystem");
        }
        return current.of(tenant());
    }

    @Override
    Optional<BlobStore> before() {
        return Optional.ofNullable(old).map(store -> store.of(tenant()));
    }

    private static String tenant() {
        return HostContext.name(TenantScope.current().tenant());
    }
}
