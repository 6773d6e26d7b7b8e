package org.waypost.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TogetherTest {
    @Test
    void things_run_side_by_side() {
        CountDownLatch met = new CountDownLatch(2);

        Together.run(() -> meet(met), () -> meet(met));

        assertThat(met.getCount()).isZero();
    }

    @Test
    void the_first_failure_is_raised_as_it_was_without_waiting_for_the_rest() {
        CountDownLatch never = new CountDownLatch(1);

        assertThatThrownBy(() -> Together.run(() -> meet(never, 2), () -> {
                    throw new LocalException("no space");
                }))
                .isInstanceOf(LocalException.class)
                .hasMessage("no space");
    }

    @Test
    void to_the_end_means_that_a_failure_is_raised_only_when_all_have_ended() {
        AtomicInteger ended = new AtomicInteger();

        assertThatThrownBy(() -> Together.runToTheEnd(List.of(
                        () -> {
                            throw new LocalException("no space");
                        },
                        ended::incrementAndGet,
                        ended::incrementAndGet)))
                .hasMessage("no space");

        assertThat(ended).hasValue(2);
    }

    private static void meet(CountDownLatch latch) {
        meet(latch, 1);
    }

    private static void meet(CountDownLatch latch, int more) {
        if (more == 1) {
            latch.countDown();
        }
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
