package org.waypost.plugins.carrier.easypost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waypost.plugins.carrier.easypost.Receipts.Deal;
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
    void is_not_first_when_somebody_else_was_meanwhile() {
        ValueStore values = scope.values();
        ValueStore overtaken = new ForwardedValues(values) {
            private boolean over;

            @Override
            public Optional<String> get(String key) {
                Optional<String> before = super.get(key);
                if (!over) {
                    over = true;
                    receipts.keep("key", "shp_theirs");
                }
                return before;
            }
        };
        assertThat(new Receipts(overtaken, scope.clock()).keep("key", "shp_mine"))
                .isEqualTo("shp_theirs");
    }

    @Test
    void buys_what_somebody_else_drew_up_first() {
        List<String> log = new ArrayList<>();
        String bought = receipts.once("key", new Deal<String>() {
            @Override
            public String draft() {
                receipts.keep("key", "theirs");
                return "mine";
            }

            @Override
            public String look(String id) {
                log.add("look " + id);
                return id;
            }

            @Override
            public String id(String thing) {
                return thing;
            }

            @Override
            public boolean isDone(String thing) {
                return false;
            }

            @Override
            public String close(String thing) {
                log.add("close " + thing);
                return thing;
            }
        });
        assertThat(bought).isEqualTo("theirs");
        assertThat(log).containsExactly("look theirs", "close theirs");
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

    private static class ForwardedValues implements ValueStore {
        private final ValueStore values;

        ForwardedValues(ValueStore values) {
            this.values = values;
        }

        @Override
        public Optional<String> get(String key) {
            return values.get(key);
        }

        @Override
        public void put(String key, String value) {
            values.put(key, value);
        }

        @Override
        public boolean replace(String key, Optional<String> expected, String value) {
            return values.replace(key, expected, value);
        }

        @Override
        public void remove(String key) {
            values.remove(key);
        }
    }
}
