package org.waypost.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waypost.web.isolation.client.Body;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.House;
import org.waypost.web.isolation.client.Pictures;
import org.waypost.web.isolation.client.Reply;
import org.waypost.web.isolation.client.UploadFile;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;

/** A house uploads with all its hands while another works: the other is served, and the first is asked to come by turns. */
@OnRunningPlatform
class BusyNeighbourIT {
    private static final AtomicLong SEEDS = new AtomicLong(System.nanoTime());
    private static final int HANDS = 8;
    private static final int FILES = 10;
    private static final int VISITS = 6;

    private final House quiet;
    private final House busy;

    BusyNeighbourIT(RunningPlatform platform) {
        this.quiet = House.open(platform, "quiet-house", "Still");
        this.busy = House.open(platform, "busy-house", "Rush");
    }

    @Test
    void who_uploads_flat_out_waits_for_his_turn_and_holds_nobody_up() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            List<Future<List<Integer>>> uploads = IntStream.range(0, HANDS)
                    .mapToObj(hand -> hands.submit(() -> uploads(busy.program(), enough)))
                    .toList();
            for (int visit = 0; visit < VISITS; visit++) {
                assertThat(quiet.program().reads("items").status()).isEqualTo(200);
                assertThat(upload(quiet.program(), 1).status()).isEqualTo(200);
            }
            enough.set(true);
            List<Integer> answers = new ArrayList<>();
            for (Future<List<Integer>> one : uploads) {
                answers.addAll(one.get(1, TimeUnit.MINUTES));
            }
            assertThat(answers).contains(200, 429).containsOnly(200, 429);
        } finally {
            enough.set(true);
            hands.shutdownNow();
        }
    }

    private static List<Integer> uploads(Caller program, AtomicBoolean enough) {
        List<Integer> answers = new ArrayList<>();
        while (!enough.get()) {
            Reply reply = upload(program, FILES);
            answers.add(reply.status());
        }
        return answers;
    }

    private static Reply upload(Caller program, int files) {
        return program.posts(
                "intake",
                Body.files(IntStream.range(0, files)
                        .mapToLong(file -> SEEDS.incrementAndGet())
                        .mapToObj(seed -> UploadFile.of(seed + ".jpg", Pictures.jpeg(seed)))
                        .toArray(UploadFile[]::new)));
    }
}
