package org.waypost.content.internal.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig2026;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.waypost.content.ContentError;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantId;

/** Makes keysets and unwraps them. AES-256-GCM, a fresh key for each blob by HKDF, segments of 64 KiB. */
final class Keysets {
    private static final int KEY_BYTES = 32;
    private static final Configuration TINK = StreamingAeadConfig2026.get();
    private static final int SEGMENT_BYTES = 64 * 1024;

    private Keysets() {}

    /** A new keyset, readable only with the platform's key and only for this tenant. */
    static byte[] newWrapped(TenantId tenant, Aead platformKey) {
        try {
            KeysetHandle keyset = KeysetHandle.generateNew(parameters(), TINK);
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, platformKey, context(tenant), TINK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What seals with a key that nobody keeps. */
    static StreamingAead passing() throws GeneralSecurityException {
        return KeysetHandle.generateNew(parameters(), TINK).getPrimitive(TINK, StreamingAead.class);
    }

    /** What seals and opens with a wrapped keyset. */
    static StreamingAead unwrap(byte[] wrapped, TenantId tenant, Aead platformKey) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, platformKey, context(tenant), TINK)
                    .getPrimitive(TINK, StreamingAead.class);
        } catch (GeneralSecurityException e) {
            throw new PlatformException(ContentError.KEY_MISSING, e, tenant.value());
        }
    }

    private static AesGcmHkdfStreamingParameters parameters() throws GeneralSecurityException {
        return AesGcmHkdfStreamingParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setDerivedAesGcmKeySizeBytes(KEY_BYTES)
                .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256)
                .setCiphertextSegmentSizeBytes(SEGMENT_BYTES)
                .build();
    }

    private static byte[] context(TenantId tenant) {
        return ("content-key|" + tenant.value()).getBytes(StandardCharsets.US_ASCII);
    }
}
