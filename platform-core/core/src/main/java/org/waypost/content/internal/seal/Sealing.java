package org.waypost.content.internal.seal;

import com.google.crypto.tink.StreamingAead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.waypost.content.BlobStorage;
import org.waypost.tenancy.TenantScope;

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

    /** A few bytes, sealed for a purpose. */
    public byte[] sealWord(String purpose, byte[] word) {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream opened = keys.current().newEncryptingStream(sealed, context(purpose))) {
            opened.write(word);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("cannot seal a word", e);
        }
        return sealed.toByteArray();
    }

    /** The bytes that were sealed, unless it was not here or not for this purpose. */
    public Optional<byte[]> openWord(String purpose, byte[] sealed) {
        StreamingAead key = keys.current();
        try (InputStream opened = key.newDecryptingStream(new ByteArrayInputStream(sealed), context(purpose))) {
            return Optional.of(opened.readAllBytes());
        } catch (GeneralSecurityException | IOException notSealedHere) {
            return Optional.empty();
        }
    }

    private static byte[] context(String purpose) {
        return (TenantScope.current().tenant().value() + "|" + purpose).getBytes(StandardCharsets.US_ASCII);
    }
}
