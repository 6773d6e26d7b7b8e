package org.waypost.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.spi.storage.BlobPage;
import org.waypost.spi.storage.BlobQuery;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutMode;

/**
 * What a store promises that declares {@link org.waypost.spi.storage.BlobStoreCapability#LIST}.
 *
 * @since 0.1
 */
public abstract class BlobListContract extends StoreHarness {
    @Test
    void lists_nothing_of_an_empty_place() {
        BlobPage page = place.page(BlobQuery.first("", 10));
        assertThat(page.blobs()).isEmpty();
        assertThat(page.next()).isEmpty();
    }

    @Test
    void tells_size_and_age_of_what_it_lists() {
        Instant before = Instant.now().minusSeconds(2);
        place.put("k", "12345");
        assertThat(place.page(BlobQuery.first("", 10)).blobs()).singleElement().satisfies(blob -> {
            assertThat(blob.size()).isEqualTo(5);
            assertThat(blob.modifiedAt()).isBetween(before, Instant.now().plusSeconds(2));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void lists_every_key_once_in_the_order_of_its_bytes(int pageSize) {
        AwkwardKeys.LIST.forEach(key -> place.put(key, "x"));
        assertThat(place.list("", pageSize)).containsExactlyElementsOf(AwkwardKeys.inUtf8Order(AwkwardKeys.LIST));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 1000})
    void lists_keys_of_every_length_in_the_order_of_their_bytes(int pageSize) {
        List<String> keys = AwkwardKeys.ofManyLengths();
        keys.forEach(key -> place.put(key, "x"));
        assertThat(place.list("", pageSize)).containsExactlyElementsOf(AwkwardKeys.inUtf8Order(keys));
        String prefix = "x".repeat(1022);
        assertThat(place.list(prefix, pageSize))
                .containsExactlyElementsOf(AwkwardKeys.inUtf8Order(
                        keys.stream().filter(key -> key.startsWith(prefix)).toList()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 1000})
    void lists_what_begins_with_a_prefix(int pageSize) {
        AwkwardKeys.LIST.forEach(key -> place.put(key, "x"));
        for (String prefix : List.of("a", "a/", "a//", "a/.", ".", "..", "/", "é", "z", "nothing", "a/bc")) {
            List<String> expected = AwkwardKeys.LIST.stream()
                    .filter(key -> key.startsWith(prefix))
                    .toList();
            assertThat(place.list(prefix, pageSize))
                    .as("prefix " + prefix)
                    .containsExactlyElementsOf(AwkwardKeys.inUtf8Order(expected));
        }
    }

    @Test
    void holds_no_more_than_asked_for_and_says_when_it_is_complete() {
        IntStream.range(0, 5).forEach(i -> place.put("k" + i, "x"));
        BlobPage first = place.page(BlobQuery.first("k", 3));
        assertThat(first.blobs()).hasSizeBetween(1, 3);
        assertThat(first.next()).isPresent();
        assertThat(place.list("k", 5)).hasSize(5);
        assertThat(place.list("k", BlobQuery.MAX_LIMIT)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void goes_on_when_blobs_come_and_go_between_two_pages(int pageSize) {
        List<String> lasting = List.of("b", "d", "f", "h");
        lasting.forEach(key -> place.put(key, "x"));
        List<String> seen = new ArrayList<>();
        Optional<BlobQuery> query = Optional.of(BlobQuery.first("", pageSize));
        for (int i = 0; query.isPresent(); i++) {
            BlobPage page = place.page(query.get());
            page.blobs().forEach(blob -> seen.add(blob.key().value()));
            query = page.next().map(query.get()::after);
            comeAndGo(i, seen);
        }
        assertThat(seen).doesNotHaveDuplicates().isSorted().containsAll(lasting);
    }

    /** Puts a key before and, a few times, one after the place where the listing is; takes away the early one of before. */
    private void comeAndGo(int round, List<String> seen) {
        place.put("a" + round, "early");
        place.delete("a" + (round - 1));
        if (round < 3 && !seen.isEmpty()) {
            place.put(seen.get(seen.size() - 1) + "+", "late");
        }
    }

    @Test
    void goes_on_when_the_last_key_of_a_page_was_deleted() {
        List.of("a", "b", "c", "d").forEach(key -> place.put(key, "x"));
        BlobPage first = place.page(BlobQuery.first("", 2));
        place.delete("a");
        place.delete("b");
        List<String> rest = new ArrayList<>();
        Optional<BlobQuery> query = first.next().map(BlobQuery.first("", 2)::after);
        while (query.isPresent()) {
            BlobPage page = place.page(query.get());
            page.blobs().forEach(blob -> rest.add(blob.key().value()));
            query = page.next().map(query.get()::after);
        }
        assertThat(rest).containsExactly("c", "d");
    }

    @Test
    void shows_neither_what_is_being_written_nor_what_was_dropped_nor_what_was_deleted() {
        place.put("deleted", "x");
        place.delete("deleted");
        List<BlobUpload> uploads = List.of(
                place.written("k", "half", PutMode.REPLACE),
                place.written("big", new Pattern(BIG, 9), PutMode.REPLACE));
        assertThat(place.list("", 10)).isEmpty();
        uploads.forEach(BlobUpload::close);
        assertThat(place.list("", 10)).isEmpty();
    }

    @Test
    void lists_more_than_fit_on_the_largest_page() {
        List<BlobUpload> group = IntStream.range(0, BlobQuery.MAX_LIMIT + 5)
                .mapToObj(i -> place.written("n/%05d".formatted(i), "x", PutMode.REPLACE))
                .toList();
        place.store().commit(place.context(), group);
        group.forEach(BlobUpload::close);
        assertThat(place.list("n/", BlobQuery.MAX_LIMIT))
                .hasSize(BlobQuery.MAX_LIMIT + 5)
                .isSorted();
    }
}
