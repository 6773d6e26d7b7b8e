package org.waypost.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.PutMode;

/**
 * What a store promises that declares {@link org.waypost.spi.storage.BlobStoreCapability#COPY}.
 *
 * @since 0.1
 */
public abstract class BlobCopyContract extends StoreHarness {
    @Test
    void copies_over_what_was_there() {
        place.put("from", "letter");
        place.put("to", "old");
        place.copy("from", "to");
        assertThat(place.get("to")).isEqualTo("letter");
        assertThat(place.get("from")).isEqualTo("letter");
    }

    @Test
    void keeps_a_copy_when_the_original_goes() {
        place.put("from", "letter");
        place.copy("from", "to");
        place.put("from", "other");
        place.delete("from");
        assertThat(place.get("to")).isEqualTo("letter");
    }

    @Test
    void says_that_there_is_nothing_to_copy_and_leaves_the_target_alone() {
        place.put("to", "old");
        assertFails(SpiErrorCode.NOT_FOUND, () -> place.copy("nowhere", "to"));
        assertFails(SpiErrorCode.NOT_FOUND, () -> place.copy("nowhere", "nowhere"));
        assertThat(place.get("to")).isEqualTo("old");
    }

    @Test
    void leaves_a_blob_as_it_is_that_is_copied_onto_itself() {
        place.put("k", "letter");
        place.copy("k", "k");
        assertThat(place.get("k")).isEqualTo("letter");
    }

    @Test
    void copies_an_empty_and_a_big_blob() {
        Pattern big = new Pattern(BIG, 12);
        place.put("empty", "");
        place.put("big", big, PutMode.REPLACE);
        place.copy("empty", "empty copy");
        place.copy("big", "big copy");
        assertThat(place.get("empty copy")).isEmpty();
        assertThat(Pattern.sha256(place.open("big copy", BlobRange.ALL))).isEqualTo(big.sha256());
        assertNothingLeftBehind();
    }

    @Test
    void copies_from_and_to_awkward_keys() {
        List<String> keys = List.of("a b+c%2F", "../x", "é".repeat(510), "X".repeat(1000), "nul\u0000");
        for (String from : keys) {
            place.put(from, "<" + from + ">");
            for (String to : keys) {
                place.copy(from, to + "2");
                assertThat(place.get(to + "2")).isEqualTo("<" + from + ">");
            }
        }
    }
}
