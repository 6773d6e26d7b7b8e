package org.waypost.content.internal.seal;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class CipherWarmUpTest {
    @Test
    void messages_of_many_lengths_are_sealed() {
        assertThatCode(() -> CipherWarmUp.warm(1_000)).doesNotThrowAnyException();
    }
}
