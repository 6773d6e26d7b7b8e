package org.waypost.bench.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HeapTest {
    private static final String SERIAL = """
            4711:
             def new generation   total 157248K, used 1000K [0x00000000e0000000, 0x00000000eaaa0000, 0x00000000eaaa0000)
              eden space 139776K,   1% used [0x00000000e0000000, 0x00000000e0100000, 0x00000000e8880000)
             tenured generation   total 349568K, used 90000K [0x00000000eaaa0000, 0x0000000100000000, 0x0000000100000000)
               the space 349568K,  25% used [0x00000000eaaa0000, 0x00000000f0000000, 0x00000000f0000000, 0x0000000100000000)
             Metaspace       used 150000K, committed 151000K, reserved 1245184K
              class space    used 17000K, committed 17500K, reserved 1048576K
            """;

    @Test
    void generations_count_and_metadata_does_not() {
        assertThat(Heap.usedKb(SERIAL)).isEqualTo(91_000);
    }

    @Test
    void an_answer_without_a_heap_is_no_zero() {
        assertThatThrownBy(() -> Heap.usedKb("4711:\nNo such process")).isInstanceOf(IllegalStateException.class);
    }
}
