package org.waypost.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waypost.tenancy.TenantId;

class SigningKeyTest {
    private final SigningKey key = SigningKey.fresh(1);
    private final LedgerDigest digest =
            key.sign(new LedgerDigest(new TenantId(7), 3, "ab".repeat(32), Instant.EPOCH, 1, ""));

    @Test
    void knows_its_own_signature() {
        assertThat(key.signed(digest)).isTrue();
    }

    @Test
    void does_not_take_a_signature_for_another_digest() {
        LedgerDigest later = new LedgerDigest(
                digest.tenant(), 4, digest.hash(), digest.sealedAt(), digest.keyId(), digest.signature());
        LedgerDigest elsewhere = new LedgerDigest(
                new TenantId(8), 3, digest.hash(), digest.sealedAt(), digest.keyId(), digest.signature());

        assertThat(key.signed(later)).isFalse();
        assertThat(key.signed(elsewhere)).isFalse();
    }

    @Test
    void does_not_take_another_keys_signature_or_nonsense() {
        assertThat(SigningKey.fresh(1).signed(digest)).isFalse();
        assertThat(key.signed(digest.signed("AAAA"))).isFalse();
        assertThat(key.signed(digest.signed("not base64!"))).isFalse();
    }

    @Test
    void does_not_show_its_private_half() {
        assertThat(key).hasToString("SigningKey[1]");
    }
}
