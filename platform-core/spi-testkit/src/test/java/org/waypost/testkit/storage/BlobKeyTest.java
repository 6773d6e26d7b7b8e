package org.waypost.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobRange;

class BlobKeyTest {
    @Test
    void refuses_what_is_no_key() {
        for (String none : List.of("", "x".repeat(1025), "é".repeat(513), "\uD83D")) {
            assertThatThrownBy(() -> new BlobKey(none)).isInstanceOfSatisfying(SpiException.class, e -> {
                assertThat(e.code()).isEqualTo(SpiErrorCode.INVALID_REQUEST);
                assertThat(e.field()).contains("key");
            });
        }
    }

    @Test
    void refuses_what_is_no_range() {
        assertThatThrownBy(() -> new BlobRange(-1, 1)).isInstanceOf(SpiException.class);
        assertThatThrownBy(() -> new BlobRange(0, 0)).isInstanceOf(SpiException.class);
    }

    @Test
    void knows_the_awkward_keys_by_heart() {
        assertThat(AwkwardKeys.LIST).doesNotHaveDuplicates();
        assertThat(AwkwardKeys.ofManyLengths()).doesNotHaveDuplicates().allSatisfy(BlobKey::new);
        assertThat(AwkwardKeys.inUtf8Order(List.of("\uFFFF", "\uD83D\uDCEC", "z")))
                .containsExactly("z", "\uFFFF", "\uD83D\uDCEC");
    }
}
