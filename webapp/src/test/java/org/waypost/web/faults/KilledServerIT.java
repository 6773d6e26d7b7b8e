package org.waypost.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.House;
import org.waypost.web.isolation.client.Reply;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.Patience;
import org.waypost.web.it.RunningPlatform;

/**
 * {@code kill -9} of the server while photographs come in. Three rounds; fifty with {@code -Dwaypost.all=true}, or as many as
 * {@code -Dwaypost.rounds} says. The clients keep their own ledger, and the platform is held to it.
 */
@OnRunningPlatform
class KilledServerIT {
    private static final int CLIENTS = 3;
    private static final int ENOUGH = 24;

    /** What earlier rounds were promised too: id by checksum. */
    private static final Map<String, String> PROMISED = new HashMap<>();

    private final RunningPlatform platform;
    private final House house;
    private boolean isDown;

    KilledServerIT(RunningPlatform platform) {
        this.platform = platform;
        this.house = House.open(platform, "killed-house", "Lazarus");
    }

    static IntStream rounds() {
        int usual = Boolean.getBoolean("waypost.all") ? 50 : 3;
        return IntStream.rangeClosed(1, Integer.getInteger("waypost.rounds", usual));
    }

    @AfterEach
    void bringItBack() {
        if (isDown) {
            platform.startServer();
        }
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void what_was_acknowledged_is_there_and_nothing_half_is(int round) throws Exception {
        Caller program = house.program();
        Map<String, String> acknowledged = killedWhileUploading(program, ENOUGH + round);
        platform.startServer();
        isDown = false;

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        List<String> lost = lost(program, acknowledged);
        System.out.printf("kill -9, round %d: %d acknowledged, %d lost%n", round, acknowledged.size(), lost.size());
        assertThat(lost).isEmpty();
        PROMISED.putAll(acknowledged);
        Set<String> listed = new HashSet<>();
        allPieces(program).forEach(piece -> {
            listed.add(piece.path("id").asText());
            assertReadable(program, piece.path("id").asText());
        });
        assertThat(listed).containsAll(PROMISED.values());
    }

    private Map<String, String> killedWhileUploading(Caller program, int enough) throws Exception {
        List<Uploader> uploaders =
                Stream.generate(() -> new Uploader(program)).limit(CLIENTS).toList();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> working =
                    uploaders.stream().<Future<?>>map(clients::submit).toList();
            Patience.until("busy uploading", () -> count(uploaders), count -> count >= enough);
            isDown = true;
            platform.killServer();
            uploaders.forEach(Uploader::stop);
            for (Future<?> client : working) {
                client.get();
            }
        } finally {
            uploaders.forEach(Uploader::stop);
            clients.shutdown();
        }
        Map<String, String> all = new HashMap<>();
        uploaders.forEach(uploader -> all.putAll(uploader.acknowledged()));
        return all;
    }

    private static int count(List<Uploader> uploaders) {
        return uploaders.stream()
                .mapToInt(uploader -> uploader.acknowledged().size())
                .sum();
    }

    /** Those that are gone or came back with other bytes. */
    private static List<String> lost(Caller program, Map<String, String> acknowledged) {
        return acknowledged.entrySet().stream()
                .filter(piece -> !isIdentical(program, piece.getKey(), piece.getValue()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean isIdentical(Caller program, String checksum, String id) {
        Reply picture = program.reads("items/" + id + "/picture?size=original");
        return picture.status() == 200 && Uploader.checksum(picture.body()).equals(checksum);
    }

    private static void assertReadable(Caller program, String id) {
        for (String size : List.of("original", "thumbnail")) {
            Reply picture = program.reads("items/" + id + "/picture?size=" + size);
            assertThat(picture.status())
                    .as(size + " of " + id + ": " + picture.status())
                    .isEqualTo(200);
            assertThat(picture.body()).as(size + " of " + id).isNotEmpty();
        }
    }

    private static List<JsonNode> allPieces(Caller program) {
        List<JsonNode> all = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = program.reads("items?size=200" + after).json();
            page.path("items").forEach(all::add);
            after = page.has("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        return all;
    }
}
