package org.waypost.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.waypost.web.isolation.client.House;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;

/**
 * Many at the same requests at the same moment: renters and clerks take steps at random, some of them twice under one key.
 * Nothing is completed twice, nothing that was answered is lost, and every history is one that the model allows. 80 requests
 * by 8 clients; 10,000 by 32 with {@code -Dwaypost.all=true}, or as {@code -Dwaypost.requests} and {@code -Dwaypost.clients} say.
 */
@OnRunningPlatform
class ManyHandsIT {
    private static final boolean ALL = Boolean.getBoolean("waypost.all");
    private static final int REQUESTS = Integer.getInteger("waypost.requests", ALL ? 10_000 : 80);
    private static final int CLIENTS = Integer.getInteger("waypost.clients", ALL ? 32 : 8);

    private final RunningPlatform platform;
    private final House house;

    ManyHandsIT(RunningPlatform platform) {
        this.platform = platform;
        this.house = House.open(platform, "many-hands-house", "Jostle");
    }

    @Test
    void nothing_is_done_twice_and_nothing_that_was_answered_is_lost() throws Exception {
        long seed = Long.getLong("waypost.seed", System.nanoTime());
        Answers answers = new Answers();
        Crowd crowd = new Crowd(house, answers, REQUESTS, CLIENTS);
        long start = System.nanoTime();
        letThemWork(crowd, seed);
        double seconds = (System.nanoTime() - start) / 1e9;
        List<History> histories = new RequestLedger(platform.parts().database(), house.slug()).histories();

        List<String> wrong = new ArrayList<>(answers.wrong());
        histories.forEach(history -> wrong.addAll(history.wrong(answers)));
        wrong.addAll(answers.withoutTrace(histories));
        System.out.printf(
                "many hands: seed %d, %d clients, %d requests, %s, %.0f s, %d violations%n",
                seed, CLIENTS, histories.size(), answers, seconds, wrong.size());
        assertThat(histories).hasSizeGreaterThanOrEqualTo(REQUESTS);
        assertThat(wrong).isEmpty();
    }

    private static void letThemWork(Crowd crowd, long seed) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> working = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                working.add(clients.submit(crowd.client(seed + client)));
            }
            for (Future<?> one : working) {
                one.get();
            }
        } finally {
            clients.shutdownNow();
        }
    }
}
