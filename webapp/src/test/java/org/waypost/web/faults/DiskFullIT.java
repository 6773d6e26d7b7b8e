package org.waypost.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.web.isolation.client.Body;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.House;
import org.waypost.web.isolation.client.Pictures;
import org.waypost.web.isolation.client.Reply;
import org.waypost.web.isolation.client.UploadFile;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.Patience;
import org.waypost.web.it.RunningPlatform;

/** The disk for mail gets full while a clerk uploads: more is to stay free than there is. */
@OnRunningPlatform
class DiskFullIT {
    private static final int FILES = 50;
    private static final int BEFORE = 300;
    private static final AtomicLong SEEDS = new AtomicLong(System.nanoTime());

    private final Map<String, String> acknowledged = new HashMap<>();
    private final House house;
    private final Path content;
    private final Path keepFree;

    DiskFullIT(RunningPlatform platform) {
        this.house = House.open(platform, "full-house", "Brimful");
        this.content = platform.parts().contentFolder();
        this.keepFree = content.resolve("keep-free");
    }

    @AfterEach
    void makeRoom() throws IOException {
        Files.deleteIfExists(keepFree);
    }

    @Test
    void uploads_are_told_so_all_else_goes_on_and_uploading_does_once_there_is_room() throws IOException {
        Caller program = house.program();
        while (acknowledged.size() < BEFORE) {
            note(program.posts("intake", photographs()));
        }

        Files.writeString(keepFree, Long.toString(Long.MAX_VALUE));
        Patience.until("full", () -> note(program.posts("intake", photographs())), reply -> reply.status() != 200);
        Body waiting = photographs();
        assertFull(program.posts("intake", waiting));
        assertAllElseGoesOn(program);
        Patience.until("without half files", this::incoming, List::isEmpty);

        Files.delete(keepFree);
        Patience.until(
                "taking mail again", () -> note(program.posts("intake", waiting)), reply -> reply.status() == 200);

        acknowledged.forEach((checksum, id) -> assertIdentical(program, checksum, id));
        assertThat(pieces(program)).containsExactlyInAnyOrderElementsOf(acknowledged.values());
    }

    private static Body photographs() {
        return Body.files(Stream.generate(() -> UploadFile.of("x.jpg", Pictures.jpeg(SEEDS.incrementAndGet())))
                .limit(FILES)
                .toArray(UploadFile[]::new));
    }

    private Reply note(Reply reply) {
        if (reply.status() == 200) {
            for (JsonNode result : reply.json().path("results")) {
                assertThat(result.path("status").asText()).isEqualTo("stored");
                acknowledged.put(
                        result.path("sha256").asText(), result.path("itemId").asText());
            }
        }
        return reply;
    }

    private static void assertFull(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(507);
        assertThat(reply.code()).isEqualTo("CONTENT-0017");
        assertThat(reply.header("Retry-After")).matches("[0-9]+");
        assertThat(reply.json().path("detail").asText()).contains("storage is full", "again when there is room");
    }

    private void assertAllElseGoesOn(Caller program) {
        String piece = acknowledged.values().iterator().next();
        assertThat(program.reads("items").status()).isEqualTo(200);
        for (String size : List.of("thumbnail", "preview", "original")) {
            assertThat(program.reads("items/" + piece + "/picture?size=" + size).status())
                    .as(size)
                    .isEqualTo(200);
        }
        Body mailbox = Body.json("{\"mailbox\":\"" + House.MAILBOX + "\"}");
        assertThat(program.posts("items/" + piece + "/assignment", mailbox).status())
                .isEqualTo(200);
        assertThat(house.clerk().opens("/mailroom/items.xhtml").status())
                .as("signed in now")
                .isEqualTo(200);
    }

    private List<Path> incoming() {
        try (Stream<Path> files = Files.list(content.resolve("incoming"))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertIdentical(Caller program, String checksum, String id) {
        Reply picture = program.reads("items/" + id + "/picture?size=original");
        assertThat(Uploader.checksum(picture.body())).as(id).isEqualTo(checksum);
    }

    private static List<String> pieces(Caller program) {
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = program.reads("items?size=200" + after).json();
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            after = page.has("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        return ids;
    }
}
