package org.waypost.plugins.carrier.easypost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waypost.spi.host.ValueStore;
import org.waypost.testkit.host.TestScope;

class ReceiptsTest {
    private final TestScope scope = TestScope.of("t1");
    private final Receipts receipts = new Receipts(scope.values(), scope.clock());

    @Test
    void keeps_the_first_thing_of_a_key_with_the_time_of_the_last_attempt() {
        assertThat(receipts.of("a b")).isEmpty();
        assertThat(receipts.keep("a b", "shp_1")).isEqualTo("shp_1");
        scope.clock().advance(Duration.ofHours(1));
        assertThat(receipts.keep("a b", "shp_2")).isEqualTo("shp_1");
        Receipts.Receipt kept = receipts.of("a b").orElseThrow();
        assertThat(kept.id()).isEqualTo("shp_1");
        assertThat(kept.at().getEpochSecond()).isEqualTo(scope.clock().instant().getEpochSecond());
    }

    @Test
    void tells_keys_apart() {
        receipts.keep("k1", "shp_1");
        assertThat(receipts.of("k")).isEmpty();
        assertThat(receipts.of("k1 ")).isEmpty();
    }

    @Test
    void gives_everybody_who_asks_at_once_the_same_thing() {
        List<String> kept = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> receipts.keep("key", "shp_" + i))
                .distinct()
                .toList();
        assertThat(kept).hasSize(1);
    }

    @Test
    void keeps_many_in_one_value_and_forgets_the_oldest() {
        List<String> keys = Stream.iterate(0L, i -> i + 1)
                .map(i -> new UUID(7, i).toString())
                .filter(key -> Math.floorMod(key.hashCode(), 256) == 0)
                .limit(300)
                .toList();
        keys.forEach(key -> receipts.keep(key, "shp_" + key.replace("-", "")));
        assertThat(keys.subList(150, 300)).allMatch(key -> receipts.of(key).isPresent());
        assertThat(receipts.of(keys.get(0))).isEmpty();
        assertThat(scope.values().get("receipts-0").orElseThrow()).hasSizeLessThanOrEqualTo(ValueStore.MAX_VALUE);
        assertThat(scope.values().get("receipts-1")).isEmpty();
    }
}
