package org.waypost.loader.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.host.AccessToken;

class MemoryTokensTest {
    private final Hand clock = new Hand();
    private final MemoryTokens tokens = new MemoryTokens(clock);
    private final AtomicInteger signIns = new AtomicInteger();

    @Test
    void signs_in_again_sixty_seconds_before_the_end() {
        assertThat(tokens.token("a", lasting(600))).isEqualTo("token 1");
        clock.now = clock.now.plusSeconds(539);
        assertThat(tokens.token("a", lasting(600))).isEqualTo("token 1");
        clock.now = clock.now.plusSeconds(1);
        assertThat(tokens.token("a", lasting(600))).isEqualTo("token 2");
    }

    @Test
    void signs_in_again_at_half_life_of_a_short_one() {
        tokens.token("a", lasting(40));
        clock.now = clock.now.plusSeconds(19);
        assertThat(tokens.token("a", lasting(40))).isEqualTo("token 1");
        clock.now = clock.now.plusSeconds(1);
        assertThat(tokens.token("a", lasting(40))).isEqualTo("token 2");
    }

    @Test
    void keeps_names_apart_and_forgets() {
        assertThat(tokens.token("a", lasting(600))).isEqualTo("token 1");
        assertThat(tokens.token("b", lasting(600))).isEqualTo("token 2");
        tokens.forget("a");
        assertThat(tokens.token("a", lasting(600))).isEqualTo("token 3");
        assertThat(tokens.token("b", lasting(600))).isEqualTo("token 2");
    }

    @Test
    void keeps_no_failure() {
        assertThatThrownBy(() -> tokens.token("a", () -> {
                    throw new SpiException(SpiErrorCode.AUTH, "no");
                }))
                .hasMessage("no");
        assertThat(tokens.token("a", lasting(600))).isEqualTo("token 1");
    }

    @Test
    void one_signs_in_and_the_others_wait() throws InterruptedException {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        Set<String> seen = ConcurrentHashMap.newKeySet();
        CountDownLatch begun = new CountDownLatch(8);
        for (int i = 0; i < 8; i++) {
            callers.execute(() -> {
                begun.countDown();
                seen.add(tokens.token("a", () -> {
                    awaitAll(begun);
                    return lasting(600).get();
                }));
            });
        }
        callers.shutdown();
        assertThat(callers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).containsExactly("token 1");
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Supplier<AccessToken> lasting(int seconds) {
        return () -> new AccessToken("token " + signIns.incrementAndGet(), clock.now.plusSeconds(seconds));
    }

    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
