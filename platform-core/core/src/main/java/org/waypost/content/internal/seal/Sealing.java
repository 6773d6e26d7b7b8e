package org.waypost.content.internal.seal;

import com.google.crypto.tink.StreamingAead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;
import org.waypost.content.BlobStorage;

/** Sealed ways into and out of the storage, for the bound tenant. */
@ApplicationScoped
public class Sealing {
    private final TenantKeys keys;
    private final BlobStorage storage;

    /** For the proxy. */
    protected Sealing() {
        this(null, null);
    }

    @Inject
    Sealing(TenantKeys keys, BlobStorage storage) {
        this.keys = keys;
        this.storage = storage;
    }

    /** Seals what is written and passes it on; closing writes the last segment and closes {@code sealed} too. */
    public OutputStream seal(OutputStream sealed, SealContext context) {
        try {
            return keys.current().newEncryptingStream(sealed, context.associatedData());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("cannot begin to seal", e);
        }
    }

    /** A whole blob, opened, to be read from its beginning. */
    public InputStream open(String storeKey, SealContext context) {
        StreamingAead key = keys.current();
        InputStream sealed = storage.open(storeKey, 0).stream();
        try {
            return new VerifiedStream(key.newDecryptingStream(sealed, context.associatedData()), context);
        } catch (GeneralSecurityException | IOException e) {
            throw VerifiedStream.broken(context, e);
        }
    }

    /** A blob, opened, to be read anywhere; fetches from the storage only what is read. */
    public SeekableByteChannel openAnywhere(String storeKey, SealContext context) {
        StreamingAead key = keys.current();
        SeekableByteChannel sealed = new StorageChannel(storage, storeKey);
        try {
            return new VerifiedChannel(key.newSeekableDecryptingChannel(sealed, context.associatedData()), context);
        } catch (GeneralSecurityException | IOException e) {
            throw VerifiedStream.broken(context, e);
        }
    }
}
