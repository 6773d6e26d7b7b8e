package org.waypost.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutMode;
import org.waypost.spi.storage.PutOutcome;

/** What every store promises of uploads, one by one and in groups; a part of {@link BlobStoreContract}. */
abstract class UploadContract extends StoreHarness {
    @Test
    void takes_bytes_one_by_one_and_after_the_stream_was_flushed() throws IOException {
        try (BlobUpload upload = place.written("k", "a", PutMode.REPLACE)) {
            OutputStream stream = upload.stream();
            stream.write('b');
            stream.flush();
            stream.write(new byte[] {'x', 'c', 'x'}, 1, 1);
            stream.write(new byte[0]);
            assertThat(upload.stream()).isSameAs(stream);
            stream.close();
            upload.commit();
        }
        assertThat(place.get("k")).isEqualTo("abc");
    }

    @Test
    void shows_nothing_before_the_commit() {
        try (BlobUpload upload = place.written("k", "half", PutMode.REPLACE)) {
            assertThat(place.has("k")).isFalse();
            upload.commit();
            assertThat(place.get("k")).isEqualTo("half");
        }
    }

    @Test
    void shows_nothing_of_a_big_blob_before_the_commit() {
        Pattern big = new Pattern(BIG, 2);
        try (BlobUpload upload = place.written("big", big, PutMode.REPLACE)) {
            assertThat(place.has("big")).isFalse();
            upload.commit();
        }
        assertThat(Pattern.sha256(place.open("big", BlobRange.ALL))).isEqualTo(big.sha256());
    }

    @Test
    void leaves_no_trace_of_an_upload_that_was_not_committed() {
        place.written("k", "dropped", PutMode.REPLACE).close();
        place.written("big", new Pattern(BIG, 3), PutMode.REPLACE).close();
        assertThat(place.has("k")).isFalse();
        assertThat(place.has("big")).isFalse();
        assertNothingLeftBehind();
    }

    @Test
    void keeps_the_old_blob_when_its_successor_is_dropped() {
        place.put("k", "old");
        place.written("k", "new", PutMode.REPLACE).close();
        place.written("k", new Pattern(BIG, 4), PutMode.REPLACE).close();
        assertThat(place.get("k")).isEqualTo("old");
    }

    @Test
    void closes_an_upload_as_often_as_one_likes() {
        BlobUpload upload = place.written("k", "x", PutMode.REPLACE);
        upload.commit();
        upload.close();
        upload.close();
        assertThat(place.get("k")).isEqualTo("x");
        BlobUpload dropped = place.written("k", "y", PutMode.REPLACE);
        dropped.close();
        dropped.close();
        assertThat(place.get("k")).isEqualTo("x");
    }

    @Test
    void keeps_the_old_blob_whole_until_the_new_one_is_committed() {
        place.put("k", "the old and longer one");
        try (BlobUpload upload = place.written("k", "new", PutMode.REPLACE)) {
            assertThat(place.get("k")).isEqualTo("the old and longer one");
            upload.commit();
        }
        assertThat(place.get("k")).isEqualTo("new");
        assertThat(place.head("k").orElseThrow().size()).isEqualTo(3);
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
    void commits_a_group_and_reports_each() {
        List<BlobUpload> group = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            group.add(place.written("g/" + i, "piece " + i, PutMode.REPLACE));
        }
        group.add(place.written("g/big", new Pattern(BIG, 7), PutMode.REPLACE));
        assertThat(place.has("g/0")).isFalse();
        List<PutOutcome> outcomes = place.store().commit(place.context(), group);
        group.forEach(BlobUpload::close);
        assertThat(outcomes).hasSize(41).containsOnly(PutOutcome.STORED);
        IntStream.range(0, 40).forEach(i -> assertThat(place.get("g/" + i)).isEqualTo("piece " + i));
        assertThat(place.head("g/big").orElseThrow().size()).isEqualTo(BIG);
        assertNothingLeftBehind();
    }

    @Test
    void commits_a_group_of_one_and_a_group_of_none() {
        try (BlobUpload upload = place.written("one", "x", PutMode.REPLACE)) {
            assertThat(place.store().commit(place.context(), List.of(upload))).containsExactly(PutOutcome.STORED);
        }
        assertThat(place.get("one")).isEqualTo("x");
        assertThat(place.store().commit(place.context(), List.of())).isEmpty();
    }

    @Test
    void refuses_a_group_of_which_one_was_closed_before() {
        BlobUpload good = place.written("good", "x", PutMode.REPLACE);
        BlobUpload closed = place.written("closed", "x", PutMode.REPLACE);
        closed.close();
        assertThatThrownBy(() -> place.store().commit(place.context(), List.of(good, closed)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(place.has("closed")).isFalse();
        good.close();
        assertNothingLeftBehind();
    }
}
