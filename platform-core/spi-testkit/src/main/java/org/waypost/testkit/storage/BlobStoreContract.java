package org.waypost.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.storage.BlobQuery;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.BlobStoreCapability;
import org.waypost.spi.storage.PutMode;
import org.waypost.spi.storage.PutOutcome;

/**
 * What every store promises, whatever its capabilities.
 *
 * @since 0.1
 */
public abstract class BlobStoreContract extends UploadContract {
    /**
     * What the store's factory declares.
     *
     * @return the capabilities
     * @since 0.1
     */
    protected abstract Set<BlobStoreCapability> capabilities();

    @Test
    void gives_back_what_was_put() {
        place.put("a/b", "letter");
        assertThat(place.get("a/b")).isEqualTo("letter");
    }

    @Test
    void keeps_an_empty_blob() {
        place.put("empty", "");
        assertThat(place.get("empty")).isEmpty();
        assertThat(place.head("empty").orElseThrow().size()).isZero();
    }

    @Test
    void tells_size_and_age() {
        Instant before = Instant.now().minusSeconds(2);
        place.put("k", "12345");
        var head = place.head("k").orElseThrow();
        assertThat(head.key().value()).isEqualTo("k");
        assertThat(head.size()).isEqualTo(5);
        assertThat(head.modifiedAt()).isBetween(before, Instant.now().plusSeconds(2));
    }

    @Test
    void keeps_every_byte_of_a_big_blob() {
        Pattern big = new Pattern(BIG, 1);
        place.put("big", big, PutMode.REPLACE);
        assertThat(place.head("big").orElseThrow().size()).isEqualTo(BIG);
        assertThat(Pattern.sha256(place.open("big", BlobRange.ALL))).isEqualTo(big.sha256());
        assertNothingLeftBehind();
    }

    @Test
    void keeps_blobs_around_the_size_of_a_part() {
        for (int mebibytes : new int[] {5, 8, 16}) {
            for (int more = -1; more <= 1; more++) {
                Pattern blob = new Pattern(mebibytes * 1024L * 1024 + more, mebibytes);
                place.put("part", blob, PutMode.REPLACE);
                assertThat(Pattern.sha256(place.open("part", BlobRange.ALL))).isEqualTo(blob.sha256());
            }
        }
        assertNothingLeftBehind();
    }

    @Test
    void goes_on_reading_the_old_bytes_when_a_blob_is_replaced_or_deleted_meanwhile() {
        Pattern big = new Pattern(BIG, 5);
        place.put("k", big, PutMode.REPLACE);
        InputStream duringReplace = place.open("k", BlobRange.ALL);
        place.put("k", "other");
        assertThat(Pattern.sha256(duringReplace)).isEqualTo(big.sha256());
        InputStream duringDelete = place.open("k", BlobRange.ALL);
        place.delete("k");
        assertThat(duringDelete).hasContent("other");
    }

    @Test
    void goes_on_working_when_a_reader_stops_early() throws IOException {
        place.put("k", new Pattern(BIG, 6), PutMode.REPLACE);
        for (int i = 0; i < 20; i++) {
            try (InputStream stream = place.open("k", BlobRange.ALL)) {
                assertThat(stream.readNBytes(10)).hasSize(10);
            }
        }
        assertThat(place.has("k")).isTrue();
    }

    @Test
    void lets_many_write_at_once_and_keeps_one_of_them_whole() {
        List<String> texts = IntStream.range(0, 8)
                .mapToObj(i -> String.valueOf(i).repeat(50_000 + i))
                .toList();
        together(texts.stream()
                .map(text -> (Callable<PutOutcome>) () -> place.put("k", text, PutMode.REPLACE))
                .toList());
        assertThat(texts).contains(place.get("k"));
        assertNothingLeftBehind();
    }

    @Test
    void serves_many_keys_at_once() {
        List<Callable<String>> work = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String key = "k" + i;
            work.add(() -> {
                place.put(key, key.repeat(1000));
                return place.get(key);
            });
        }
        assertThat(together(work))
                .allSatisfy(text -> assertThat(text).hasSize(2000))
                .doesNotHaveDuplicates();
    }

    @Test
    void shows_readers_one_whole_blob_or_the_other_while_it_is_replaced() {
        List<String> versions = List.of("a".repeat(100_000), "b".repeat(70_000));
        place.put("k", versions.get(0));
        List<Callable<String>> work = new ArrayList<>();
        work.add(() -> {
            for (int i = 1; i <= 30; i++) {
                place.put("k", versions.get(i % 2));
            }
            return versions.get(0);
        });
        for (int i = 0; i < 3; i++) {
            work.add(() -> {
                String read = patientlyRead("k");
                for (int j = 0; j < 30 && versions.contains(read); j++) {
                    read = patientlyRead("k");
                }
                return read;
            });
        }
        assertThat(versions).containsAll(together(work));
    }

    /** A store that notices that its place gave it parts of two may say so, and is asked again. */
    private String patientlyRead(String key) {
        for (int i = 1; ; i++) {
            try {
                return place.get(key);
            } catch (SpiException e) {
                if (!e.retryable() || i == 5) {
                    throw e;
                }
            }
        }
    }

    @Test
    void deletes_what_is_there_and_what_is_not() {
        place.put("k", "x");
        place.delete("k");
        place.delete("k");
        place.delete("never/there");
        assertThat(place.has("k")).isFalse();
        place.put("k", "again");
        assertThat(place.get("k")).isEqualTo("again");
    }

    @Test
    void says_that_a_blob_is_not_there() {
        assertThat(place.head("nowhere")).isEmpty();
        assertFails(SpiErrorCode.NOT_FOUND, () -> place.get("nowhere"));
        place.put("folder/file", "x");
        assertThat(place.has("folder")).isFalse();
        assertThat(place.has("folder/")).isFalse();
        assertFails(SpiErrorCode.NOT_FOUND, () -> place.get("folder/file/below"));
    }

    @Test
    void shares_the_place_with_another_instance_and_outlives_it() {
        TestStore other = another();
        other.put("k", "x");
        assertThat(place.get("k")).isEqualTo("x");
        other.store().close();
        assertThat(place.get("k")).isEqualTo("x");
        assertThat(another().get("k")).isEqualTo("x");
    }

    @Test
    void keeps_awkward_keys_apart() {
        assertKeptApart(AwkwardKeys.LIST);
    }

    @Test
    void keeps_keys_of_every_length() {
        assertKeptApart(AwkwardKeys.ofManyLengths());
    }

    @Test
    void keeps_the_keys_that_troubled_other_stores() {
        Optional<List<String>> keys = AwkwardKeys.collected();
        assumeTrue(
                keys.isPresent(),
                "skipped: no storage_key_cases.json beside the project (-Dwaypost.shared.data=FOLDER)");
        assertThat(keys.get()).hasSizeGreaterThan(10);
        assertKeptApart(keys.get());
    }

    private void assertKeptApart(List<String> keys) {
        keys.forEach(key -> place.put(key, "<" + key + ">"));
        assertThat(keys).allSatisfy(key -> assertThat(place.get(key)).isEqualTo("<" + key + ">"));
        assertThat(keys)
                .allSatisfy(key ->
                        assertThat(place.head(key).orElseThrow().key().value()).isEqualTo(key));
        String gone = keys.get(keys.size() / 2);
        place.delete(gone);
        assertThat(keys).allSatisfy(key -> assertThat(place.has(key)).isEqualTo(!key.equals(gone)));
    }

    @Test
    void answers_that_what_it_does_not_declare_is_unsupported() {
        place.put("k", "0123456789");
        if (!capabilities().contains(BlobStoreCapability.RANGE)) {
            assertFails(SpiErrorCode.UNSUPPORTED, () -> place.get("k", BlobRange.from(1)));
        }
        if (!capabilities().contains(BlobStoreCapability.LIST)) {
            assertFails(SpiErrorCode.UNSUPPORTED, () -> place.page(BlobQuery.first("", 1)));
        }
        if (!capabilities().contains(BlobStoreCapability.IF_ABSENT)) {
            assertFails(SpiErrorCode.UNSUPPORTED, () -> place.put("new", "x", PutMode.IF_ABSENT));
            assertThat(place.has("new")).isFalse();
        }
        if (!capabilities().contains(BlobStoreCapability.COPY)) {
            assertFails(SpiErrorCode.UNSUPPORTED, () -> place.copy("k", "copy"));
        }
        assertThat(place.get("k")).isEqualTo("0123456789");
    }
}
