package org.waypost.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.junit.jupiter.api.Test;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.PutMode;

/**
 * What a store promises that declares {@link org.waypost.spi.storage.BlobStoreCapability#RANGE}.
 *
 * @since 0.1
 */
public abstract class BlobRangeContract extends StoreHarness {
    @Test
    void gives_ranges_and_stops_at_the_end() {
        place.put("k", "0123456789");
        assertThat(place.get("k", new BlobRange(2, 3))).isEqualTo("234");
        assertThat(place.get("k", new BlobRange(0, 1))).isEqualTo("0");
        assertThat(place.get("k", new BlobRange(0, 10))).isEqualTo("0123456789");
        assertThat(place.get("k", BlobRange.from(8))).isEqualTo("89");
        assertThat(place.get("k", new BlobRange(8, 100))).isEqualTo("89");
        assertThat(place.get("k", new BlobRange(9, 1))).isEqualTo("9");
        assertThat(place.get("k", new BlobRange(1, Long.MAX_VALUE - 1))).isEqualTo("123456789");
    }

    @Test
    void tells_the_size_of_the_whole_blob_whatever_range_was_asked_for() throws IOException {
        place.put("k", "0123456789");
        for (BlobRange range : new BlobRange[] {BlobRange.ALL, BlobRange.from(3), new BlobRange(2, 2)}) {
            var download = place.store().get(place.context(), new BlobKey("k"), range);
            assertThat(download.blob().size()).isEqualTo(10);
            assertThat(download.blob().key()).isEqualTo(new BlobKey("k"));
            download.stream().close();
        }
    }

    @Test
    void refuses_a_range_that_begins_after_the_end() {
        place.put("k", "0123456789");
        place.put("empty", "");
        assertOutside("k", BlobRange.from(10));
        assertOutside("k", new BlobRange(11, 1));
        assertOutside("k", BlobRange.from(Long.MAX_VALUE - 1));
        assertOutside("empty", new BlobRange(0, 1));
        assertOutside("empty", BlobRange.from(1));
        assertThat(place.get("empty", BlobRange.ALL)).isEmpty();
    }

    private void assertOutside(String key, BlobRange range) {
        assertThatThrownBy(() -> place.get(key, range)).isInstanceOfSatisfying(SpiException.class, e -> {
            assertThat(e.code()).isEqualTo(SpiErrorCode.INVALID_REQUEST);
            assertThat(e.field()).contains("range");
        });
    }

    @Test
    void says_that_a_blob_is_not_there_whatever_the_range() {
        assertFails(SpiErrorCode.NOT_FOUND, () -> place.get("nowhere", new BlobRange(3, 4)));
    }

    @Test
    void gives_ranges_of_a_big_blob_that_put_together_are_the_blob() throws IOException {
        Pattern big = new Pattern(BIG, 8);
        place.put("big", big, PutMode.REPLACE);
        long middle = 8 * 1024 * 1024 - 3;
        try (InputStream begin = place.open("big", new BlobRange(0, middle));
                InputStream rest = place.open("big", BlobRange.from(middle));
                InputStream all = new SequenceInputStream(begin, rest)) {
            assertThat(Pattern.sha256(all)).isEqualTo(big.sha256());
        }
    }
}
