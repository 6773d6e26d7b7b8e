package org.waypost.plugins.storage.filesystem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.storage.BlobKey;

class AwkwardKeysTest {
    private static final List<String> AWKWARD = List.of(
            "a",
            "a/",
            "a/b",
            "a//b",
            "/a",
            "A",
            "a!",
            "a0",
            ".",
            "..",
            "../../etc/passwd",
            "..\\..\\x",
            "nul\u0000byte",
            "con",
            "con.txt",
            "trailing.",
            "trailing ",
            "%2e%2e",
            "d_a",
            "f_a",
            "c_a",
            "é",
            "e\u0301",
            "\uFFFD",
            "\uD83D\uDCEC",
            "\u202Egpj.exe",
            "line\nbreak");

    @TempDir
    private Path folder;

    private StoreFixture place;

    @BeforeEach
    void open() {
        place = StoreFixture.in(folder.resolve("store"));
    }

    @Test
    void keeps_awkward_keys_apart_and_inside_the_folder() throws IOException {
        assertAllKept(AWKWARD);
        try (Stream<Path> around = Files.list(folder)) {
            assertThat(around).containsExactly(folder.resolve("store"));
        }
    }

    @Test
    void keeps_keys_of_every_length_around_the_limit_of_a_file_name() {
        List<String> keys = new ArrayList<>();
        for (int length : new int[] {79, 80, 81, 159, 160, 161, 1023, 1024}) {
            keys.add("x".repeat(length));
            keys.add("X".repeat(length));
            keys.add("x".repeat(length - 1) + "/");
        }
        keys.add("x".repeat(80) + "!y");
        keys.add("x".repeat(80) + "/y");
        keys.add("x".repeat(80) + "zy");
        keys.add("é".repeat(512));
        keys.add("/".repeat(100));
        assertAllKept(keys);
    }

    @Test
    void uses_only_names_that_every_file_system_takes() throws IOException {
        AWKWARD.forEach(key -> place.put(key, "x"));
        place.put("\uFFFD".repeat(341), "x");
        try (Stream<Path> files = Files.walk(folder.resolve("store/blobs"))) {
            assertThat(files.skip(1).map(path -> path.getFileName().toString()))
                    .allMatch(name -> name.matches("[fdc]_[a-z0-9_%-]*") && name.length() <= 255);
        }
    }

    @Test
    void continues_a_listing_at_any_place_without_losing_or_repeating_a_key() {
        AWKWARD.forEach(key -> place.put(key, "x"));
        for (int pageSize : new int[] {1, 2, 7, 1000}) {
            assertThat(place.list("", pageSize)).containsExactlyElementsOf(inUtf8Order(AWKWARD));
        }
    }

    @Test
    void lists_what_begins_with_a_prefix() {
        AWKWARD.forEach(key -> place.put(key, "x"));
        assertThat(place.list("a", 2)).containsExactly("a", "a!", "a/", "a//b", "a/b", "a0");
        assertThat(place.list("a/", 10)).containsExactly("a/", "a//b", "a/b");
        assertThat(place.list("..", 10)).containsExactly("..", "../../etc/passwd", "..\\..\\x");
        assertThat(place.list("nothing", 10)).isEmpty();
    }

    @Test
    void refuses_what_is_no_key() {
        for (String none : List.of("", "x".repeat(1025), "é".repeat(513), "\uD83D")) {
            assertThatThrownBy(() -> new BlobKey(none)).isInstanceOfSatisfying(SpiException.class, e -> {
                assertThat(e.code()).isEqualTo(SpiErrorCode.INVALID_REQUEST);
                assertThat(e.field()).contains("key");
            });
        }
    }

    @Test
    void keeps_the_keys_that_troubled_other_stores() throws IOException {
        Optional<Path> cases = collectedCases();
        Assumptions.assumeTrue(
                cases.isPresent(),
                "skipped: no storage_key_cases.json beside the project (-Dwaypost.shared.data=FOLDER)");
        List<String> keys = new ArrayList<>();
        for (JsonNode one :
                new ObjectMapper().readTree(cases.orElseThrow().toFile()).get("keys")) {
            keys.add(one.get("key").textValue());
        }
        assertThat(keys).hasSizeGreaterThan(10);
        assertAllKept(keys);
    }

    private void assertAllKept(List<String> keys) {
        keys.forEach(key -> place.put(key, "<" + key + ">"));
        assertThat(keys).allSatisfy(key -> assertThat(place.get(key)).isEqualTo("<" + key + ">"));
        assertThat(place.list("", 50)).containsExactlyElementsOf(inUtf8Order(keys));
        keys.forEach(place::delete);
        assertThat(place.list("", 10)).isEmpty();
    }

    private static List<String> inUtf8Order(List<String> keys) {
        return keys.stream()
                .sorted((a, b) -> Arrays.compareUnsigned(a.getBytes(UTF_8), b.getBytes(UTF_8)))
                .toList();
    }

    private static Optional<Path> collectedCases() {
        String file = "storage_key_cases.json";
        String named = System.getProperty("waypost.shared.data");
        if (named != null) {
            return Optional.of(Path.of(named, file)).filter(Files::exists);
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data").resolve(file))
                .filter(Files::exists)
                .findFirst();
    }
}
