package org.waypost.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.waypost.tenancy.TenantId;

class UploadTurnsTest {
    private static final TenantId LOUD = new TenantId(1);
    private static final TenantId QUIET = new TenantId(2);

    private final AtomicLong now = new AtomicLong();
    private final UploadTurns turns = new UploadTurns(2, 0, now::get);

    @Test
    void whoever_is_alone_uploads_as_much_as_he_likes() throws InterruptedException {
        for (int upload = 0; upload < 100; upload++) {
            assertThat(turns.enter(LOUD)).isPresent();
        }
    }

    @Test
    void while_another_is_there_each_has_a_share() throws InterruptedException {
        turns.seen(QUIET);

        UploadTurns.Turn first = turns.enter(LOUD).orElseThrow();
        assertThat(turns.enter(LOUD)).isEmpty();
        assertThat(turns.enter(QUIET)).isPresent();

        turns.leave(first);
        assertThat(turns.enter(LOUD)).isPresent();
    }

    @Test
    void a_share_grows_with_the_processors() throws InterruptedException {
        UploadTurns larger = new UploadTurns(8, 0, now::get);
        larger.seen(QUIET);

        for (int upload = 0; upload < 4; upload++) {
            assertThat(larger.enter(LOUD)).isPresent();
        }
        assertThat(larger.enter(LOUD)).isEmpty();
    }

    @Test
    void who_left_a_while_ago_takes_nothing_from_anybody() throws InterruptedException {
        turns.seen(QUIET);
        now.addAndGet(Duration.ofSeconds(6).toNanos());

        assertThat(turns.enter(LOUD)).isPresent();
        assertThat(turns.enter(LOUD)).isPresent();
    }

    @Test
    void an_upload_over_a_slow_line_holds_nobody_up() throws InterruptedException {
        turns.enter(LOUD);
        now.addAndGet(Duration.ofSeconds(4).toNanos());
        turns.seen(QUIET);

        assertThat(turns.enter(LOUD)).isPresent();
        assertThat(turns.enter(LOUD)).isEmpty();
    }

    @Test
    void an_upload_waits_for_its_turn() throws Exception {
        UploadTurns patient = new UploadTurns(2, 60_000, now::get);
        patient.seen(QUIET);
        UploadTurns.Turn first = patient.enter(LOUD).orElseThrow();

        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> entered(patient));
        patient.leave(first);

        assertThat(second.get(60, TimeUnit.SECONDS)).isTrue();
    }

    private static boolean entered(UploadTurns turns) {
        try {
            return turns.enter(LOUD).isPresent();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
