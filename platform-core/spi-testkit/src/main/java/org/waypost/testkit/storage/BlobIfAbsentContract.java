package org.waypost.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutMode;
import org.waypost.spi.storage.PutOutcome;

/**
 * What a store promises that declares {@link org.waypost.spi.storage.BlobStoreCapability#IF_ABSENT}.
 *
 * @since 0.1
 */
public abstract class BlobIfAbsentContract extends StoreHarness {
    @Test
    void puts_if_absent_only_once() {
        assertThat(place.put("k", "first", PutMode.IF_ABSENT)).isEqualTo(PutOutcome.STORED);
        assertThat(place.put("k", "second", PutMode.IF_ABSENT)).isEqualTo(PutOutcome.PRESENT);
        assertThat(place.get("k")).isEqualTo("first");
        assertNothingLeftBehind();
    }

    @Test
    void puts_a_big_blob_if_absent_only_once() {
        Pattern big = new Pattern(BIG, 10);
        assertThat(place.put("k", big, PutMode.IF_ABSENT)).isEqualTo(PutOutcome.STORED);
        assertThat(place.put("k", new Pattern(BIG, 11), PutMode.IF_ABSENT)).isEqualTo(PutOutcome.PRESENT);
        assertThat(Pattern.sha256(place.open("k", BlobRange.ALL))).isEqualTo(big.sha256());
        assertNothingLeftBehind();
    }

    @Test
    void may_be_put_again_when_it_was_deleted() {
        place.put("k", "first", PutMode.IF_ABSENT);
        place.delete("k");
        assertThat(place.put("k", "second", PutMode.IF_ABSENT)).isEqualTo(PutOutcome.STORED);
        assertThat(place.get("k")).isEqualTo("second");
    }

    @Test
    void decides_at_the_commit() {
        try (BlobUpload upload = place.written("k", "first begun", PutMode.IF_ABSENT)) {
            place.put("k", "first committed", PutMode.IF_ABSENT);
            assertThat(upload.commit()).isEqualTo(PutOutcome.PRESENT);
        }
        assertThat(place.get("k")).isEqualTo("first committed");
        assertNothingLeftBehind();
    }

    @RepeatedTest(5)
    void lets_exactly_one_win_a_race_between_two_instances() {
        List<TestStore> instances = List.of(place, another());
        List<Callable<PutOutcome>> work = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            TestStore instance = instances.get(i % 2);
            String text = "writer " + i;
            work.add(() -> instance.put("k", text, PutMode.IF_ABSENT));
        }
        List<PutOutcome> outcomes = together(work);
        assertThat(outcomes).containsOnlyOnce(PutOutcome.STORED);
        assertThat(place.get("k")).isEqualTo("writer " + outcomes.indexOf(PutOutcome.STORED));
        assertNothingLeftBehind();
    }

    @Test
    void commits_a_group_and_reports_in_order_which_was_there() {
        place.put("g/3", "taken");
        List<BlobUpload> group = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            group.add(place.written("g/" + i, "piece " + i, PutMode.IF_ABSENT));
        }
        List<PutOutcome> outcomes = place.store().commit(place.context(), group);
        group.forEach(BlobUpload::close);
        assertThat(outcomes).hasSize(20).containsOnlyOnce(PutOutcome.PRESENT);
        assertThat(outcomes.get(3)).isEqualTo(PutOutcome.PRESENT);
        assertThat(place.get("g/19")).isEqualTo("piece 19");
        assertThat(place.get("g/3")).isEqualTo("taken");
        assertNothingLeftBehind();
    }
}
