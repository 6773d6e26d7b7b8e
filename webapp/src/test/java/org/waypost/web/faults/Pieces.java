package org.waypost.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypost.web.isolation.client.Body;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.House;
import org.waypost.web.isolation.client.Pictures;
import org.waypost.web.isolation.client.Reply;
import org.waypost.web.isolation.client.UploadFile;

/** Fresh pieces of the first renter's mail, as many as are wanted. */
final class Pieces {
    private static final AtomicLong SEEDS = new AtomicLong(System.nanoTime());
    private static final int AT_ONCE = 40;

    private final Caller program;
    private final Queue<String> waiting = new ArrayDeque<>();

    Pieces(Caller program) {
        this.program = program;
    }

    /** The id of one that nobody had before. */
    synchronized String next() {
        if (waiting.isEmpty()) {
            waiting.addAll(stored());
        }
        return waiting.remove();
    }

    private List<String> stored() {
        UploadFile[] files = Stream.generate(SEEDS::incrementAndGet)
                .limit(AT_ONCE)
                .map(seed -> UploadFile.of(seed + ".jpg", Pictures.jpeg(seed)))
                .toArray(UploadFile[]::new);
        List<String> ids = new ArrayList<>();
        for (JsonNode result : done(program.posts("intake", Body.files(files))).path("results")) {
            ids.add(result.path("itemId").asText());
        }
        String each = ids.stream()
                .map(id -> "{\"item\":\"" + id + "\",\"mailbox\":\"" + House.MAILBOX + "\"}")
                .collect(Collectors.joining(","));
        done(program.posts("assignments", Body.json("{\"assignments\":[" + each + "]}")));
        return ids;
    }

    private static JsonNode done(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }
}
