package org.waypost.plugins.storage.filesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waypost.plugins.storage.filesystem.StoreFixture.CONTEXT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutMode;
import org.waypost.spi.storage.PutOutcome;

class FilesystemBlobStoreTest {
    @TempDir
    private Path folder;

    private StoreFixture place;

    @BeforeEach
    void open() {
        place = StoreFixture.in(folder);
    }

    @Test
    void gives_back_what_was_put() {
        place.put("a/b", "letter");
        assertThat(place.get("a/b")).isEqualTo("letter");
    }

    @Test
    void keeps_an_empty_blob() {
        place.put("empty", "");
        assertThat(place.get("empty")).isEmpty();
        assertThat(place.store()
                        .head(CONTEXT, new BlobKey("empty"))
                        .orElseThrow()
                        .size())
                .isZero();
    }

    @Test
    void shows_nothing_before_the_commit() {
        try (BlobUpload upload = place.written("k", "half", PutMode.REPLACE)) {
            assertThat(place.has("k")).isFalse();
            assertThat(place.list("", 10)).isEmpty();
            upload.commit();
            assertThat(place.get("k")).isEqualTo("half");
        }
    }

    @Test
    void leaves_no_trace_of_an_upload_that_was_not_committed() throws IOException {
        place.written("k", "dropped", PutMode.REPLACE).close();
        assertThat(place.has("k")).isFalse();
        assertThat(incoming()).isEmpty();
    }

    @Test
    void keeps_the_old_blob_whole_until_the_new_one_is_committed() {
        place.put("k", "old");
        try (BlobUpload upload = place.written("k", "new", PutMode.REPLACE)) {
            assertThat(place.get("k")).isEqualTo("old");
            upload.commit();
        }
        assertThat(place.get("k")).isEqualTo("new");
    }

    @Test
    void goes_on_reading_the_old_bytes_when_a_blob_is_replaced_meanwhile() throws IOException {
        place.put("k", "first bytes");
        try (InputStream reading = place.store().get(CONTEXT, new BlobKey("k"), BlobRange.ALL).stream()) {
            place.put("k", "other");
            assertThat(new String(reading.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("first bytes");
        }
    }

    @Test
    void puts_if_absent_only_once() throws IOException {
        assertThat(place.put("k", "first", PutMode.IF_ABSENT)).isEqualTo(PutOutcome.STORED);
        assertThat(place.put("k", "second", PutMode.IF_ABSENT)).isEqualTo(PutOutcome.PRESENT);
        assertThat(place.get("k")).isEqualTo("first");
        assertThat(incoming()).isEmpty();
    }

    @Test
    void refuses_to_commit_twice_or_after_closing() {
        BlobUpload upload = place.written("k", "x", PutMode.REPLACE);
        upload.commit();
        assertThatThrownBy(upload::commit).isInstanceOf(IllegalStateException.class);
        BlobUpload dropped = place.written("k", "y", PutMode.REPLACE);
        dropped.close();
        assertThatThrownBy(dropped::commit).isInstanceOf(IllegalStateException.class);
        assertThat(place.get("k")).isEqualTo("x");
    }

    @Test
    void commits_a_group_and_reports_each_in_order() throws IOException {
        place.put("g/3", "taken");
        List<BlobUpload> group = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            group.add(place.written("g/" + i, "piece " + i, PutMode.IF_ABSENT));
        }
        List<PutOutcome> outcomes = place.store().commit(CONTEXT, group);
        group.forEach(BlobUpload::close);
        assertThat(outcomes).hasSize(20).containsOnlyOnce(PutOutcome.PRESENT);
        assertThat(outcomes.get(3)).isEqualTo(PutOutcome.PRESENT);
        assertThat(place.get("g/19")).isEqualTo("piece 19");
        assertThat(place.get("g/3")).isEqualTo("taken");
        assertThat(incoming()).isEmpty();
    }

    @Test
    void says_which_group_failed_when_one_of_it_was_closed_before() {
        BlobUpload good = place.written("good", "x", PutMode.REPLACE);
        BlobUpload closed = place.written("closed", "x", PutMode.REPLACE);
        closed.close();
        assertThatThrownBy(() -> place.store().commit(CONTEXT, List.of(good, closed)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(place.has("closed")).isFalse();
        good.close();
    }

    @Test
    void gives_ranges_and_stops_at_the_end() {
        place.put("k", "0123456789");
        assertThat(place.get("k", new BlobRange(2, 3))).isEqualTo("234");
        assertThat(place.get("k", BlobRange.from(8))).isEqualTo("89");
        assertThat(place.get("k", new BlobRange(8, 100))).isEqualTo("89");
        assertThat(place.get("k", new BlobRange(9, 1))).isEqualTo("9");
    }

    @Test
    void refuses_a_range_that_begins_after_the_end() {
        place.put("k", "0123456789");
        assertFails(SpiErrorCode.INVALID_REQUEST, () -> place.get("k", BlobRange.from(10)));
        assertFails(SpiErrorCode.INVALID_REQUEST, () -> new BlobRange(-1, 1));
        assertFails(SpiErrorCode.INVALID_REQUEST, () -> new BlobRange(0, 0));
    }

    @Test
    void says_that_a_blob_is_not_there() {
        assertFails(SpiErrorCode.NOT_FOUND, () -> place.get("nowhere"));
        assertFails(
                SpiErrorCode.NOT_FOUND, () -> place.store().copy(CONTEXT, new BlobKey("nowhere"), new BlobKey("k")));
        assertThat(place.has("nowhere")).isFalse();
    }

    @Test
    void deletes_what_is_there_and_what_is_not() {
        place.put("k", "x");
        place.delete("k");
        place.delete("k");
        assertThat(place.has("k")).isFalse();
    }

    @Test
    void copies_over_what_was_there() {
        place.put("from", "letter");
        place.put("to", "old");
        place.store().copy(CONTEXT, new BlobKey("from"), new BlobKey("to"));
        assertThat(place.get("to")).isEqualTo("letter");
        assertThat(place.get("from")).isEqualTo("letter");
    }

    @Test
    void tells_size_and_age() {
        Instant before = Instant.now().minusSeconds(2);
        place.put("k", "12345");
        var head = place.store().head(CONTEXT, new BlobKey("k")).orElseThrow();
        assertThat(head.size()).isEqualTo(5);
        assertThat(head.modifiedAt()).isBetween(before, Instant.now().plusSeconds(2));
    }

    @Test
    void removes_what_a_killed_process_left_behind_but_not_what_is_being_written() throws IOException {
        Path old = Files.createDirectories(folder.resolve("incoming")).resolve("old");
        Files.writeString(old, "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(25 * 3600)));
        Path young = Files.writeString(folder.resolve("incoming/young"), "half");
        place.put("k", "x");
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void sees_what_another_instance_put() {
        place.put("k", "x");
        try (BlobStore other = StoreFixture.in(folder).store()) {
            assertThat(new StoreFixture(other).get("k")).isEqualTo("x");
        }
    }

    @Test
    void says_that_the_place_is_away_when_it_cannot_be_written() throws IOException {
        Path file = Files.writeString(folder.resolve("not-a-folder"), "x");
        assertFails(SpiErrorCode.DOWN, () -> StoreFixture.in(file).put("k", "x"));
    }

    private List<Path> incoming() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("incoming"))) {
            return files.toList();
        }
    }

    private static void assertFails(SpiErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
