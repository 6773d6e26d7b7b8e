package org.waypost.content.internal.seal;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class CipherWarmUpTest {
    @Test
    void every_message_is_sealed_with_a_nonce_of_its_own_and_opens_again() {
        assertThatCode(() -> CipherWarmUp.warm(1_000)).doesNotThrowAnyException();
    }
}
