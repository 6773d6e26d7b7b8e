package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.waypost.content.BlobStorage;
import org.waypost.extensions.ExtensionsError;
import org.waypost.shared.PlatformException;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutMode;
import org.waypost.tenancy.TenantScope;

/** Finds out whether two stores are one place under two names: moving from one to the other would delete everything. */
@ApplicationScoped
public class StoreProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private Stores stores;

    @Inject
    private Clock clock;

    /**
     * Writes a small blob into the new store and looks for it in the one that is used now.
     *
     * @throws PlatformException {@link ExtensionsError#SAME_PLACE}, {@link ExtensionsError#PROVIDER_AWAY}
     */
    public void insistOnAnotherPlace(String store) {
        Stores.Named current = stores.current();
        if (current.name().equals(store)) {
            return;
        }
        BlobStore target = stores.named(store).store();
        BlobKey key = new BlobKey(BlobStorage.prefixOf(TenantScope.current().tenant()) + "probe-" + UUID.randomUUID());
        boolean isSame = Problems.call(() -> seesIn(target, current.store(), key));
        if (isSame) {
            throw new PlatformException(ExtensionsError.SAME_PLACE, store);
        }
    }

    private boolean seesIn(BlobStore target, BlobStore current, BlobKey key) {
        try (BlobUpload upload = target.put(context(), key, PutMode.REPLACE)) {
            upload.stream().write("probe".getBytes(StandardCharsets.US_ASCII));
            target.commit(context(), List.of(upload));
            return current.head(context(), key).isPresent();
        } catch (IOException e) {
            throw new PlatformException(ExtensionsError.PROVIDER_AWAY, e, String.valueOf(e.getMessage()));
        } finally {
            target.delete(context(), key);
        }
    }

    private HostContext context() {
        return HostContext.current(clock.instant(), PATIENCE, Locale.ENGLISH);
    }
}
