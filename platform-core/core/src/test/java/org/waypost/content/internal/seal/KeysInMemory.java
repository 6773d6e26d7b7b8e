package org.waypost.content.internal.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waypost.content.BlobStorage;
import org.waypost.tenancy.PlatformKey;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

/** Key rows by tenant, and the sealing that uses them. */
public final class KeysInMemory implements ContentKeys {
    private final Map<TenantId, ContentKey> rows = new HashMap<>();
    private final TenantKeys keys;

    /** Wraps keys with a platform key of its own. */
    public KeysInMemory(Clock clock) {
        this.keys = new TenantKeys(this, newPlatformKey(), clock);
    }

    private static PlatformKey newPlatformKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        try {
            Path file = Files.createTempFile("waypost", ".key");
            Files.writeString(file, Base64.getEncoder().encodeToString(key));
            PlatformKey platformKey = new PlatformKey(file.toString());
            Files.delete(file);
            return platformKey;
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Gives the bound tenant a key. */
    public void provide() {
        keys.provide();
    }

    /** Destroys a tenant's key. */
    public void destroy(TenantId tenant) {
        rows.remove(tenant);
    }

    /** Seals into and opens from a storage with these keys. */
    public Sealing sealing(BlobStorage storage) {
        return new Sealing(keys, storage);
    }

    byte[] wrapped(TenantId tenant) {
        return rows.get(tenant).wrappedKeyset();
    }

    @Override
    public Optional<ContentKey> ofTenant() {
        return Optional.ofNullable(rows.get(TenantScope.current().tenant()));
    }

    @Override
    public void add(ContentKey key) {
        rows.put(TenantScope.current().tenant(), key);
    }
}
