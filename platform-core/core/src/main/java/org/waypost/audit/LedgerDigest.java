package org.waypost.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.waypost.tenancy.TenantId;

/**
 * The signed newest hash of a tenant's chain at some moment. One that is kept outside the database proves later that
 * nothing up to it was changed, and that nothing was cut off the end.
 *
 * @param tenant whose chain
 * @param seq the place of the newest seal then
 * @param hash the chain's hash there, 64 hex digits
 * @param sealedAt when it was signed, to the microsecond
 * @param keyId which of the platform's keys signed
 * @param signature Ed25519 over {@link #message()}, in base64
 */
public record LedgerDigest(TenantId tenant, long seq, String hash, Instant sealedAt, long keyId, String signature) {

    /** What is signed: {@code waypost-ledger|tenant|seq|hash|microseconds since 1970|key} in ASCII. */
    public byte[] message() {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt);
        String text = "waypost-ledger|" + tenant.value() + "|" + seq + "|" + hash + "|" + micros + "|" + keyId;
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    LedgerDigest signed(String newSignature) {
        return new LedgerDigest(tenant, seq, hash, sealedAt, keyId, newSignature);
    }
}
