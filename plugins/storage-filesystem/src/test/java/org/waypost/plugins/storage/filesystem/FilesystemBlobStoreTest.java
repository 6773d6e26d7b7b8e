package org.waypost.plugins.storage.filesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.testkit.storage.TestStore;

/** What is of the file system alone; the rest is in {@link FilesystemContractTest}. */
class FilesystemBlobStoreTest {
    private static final List<String> AWKWARD = List.of(
            "a",
            "a/b",
            "A",
            "../../etc/passwd",
            "..\\..\\x",
            "nul\u0000byte",
            "con.txt",
            "trailing.",
            "d_a",
            "é",
            "\uD83D\uDCEC");

    @TempDir
    private Path folder;

    @Test
    void removes_what_a_killed_process_left_behind_but_not_what_is_being_written() throws IOException {
        Path old = Files.createDirectories(folder.resolve("incoming")).resolve("old");
        Files.writeString(old, "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(25 * 3600)));
        Path young = Files.writeString(folder.resolve("incoming/young"), "half");
        storeIn(folder).put("k", "x");
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void says_that_the_place_is_away_when_it_cannot_be_written() throws IOException {
        Path file = Files.writeString(folder.resolve("not-a-folder"), "x");
        assertThatThrownBy(() -> storeIn(file).put("k", "x"))
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.code()).isEqualTo(SpiErrorCode.DOWN));
    }

    @Test
    void says_that_a_disk_is_full_when_the_system_says_so() throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).as("a disk that is always full").exists();
        try (FileChannel channel = FileChannel.open(full, StandardOpenOption.WRITE)) {
            assertThatThrownBy(() -> new FileBytes(channel).write(new byte[] {1}))
                    .isInstanceOfSatisfying(
                            SpiException.class, e -> assertThat(e.code()).isEqualTo(SpiErrorCode.FULL));
        }
    }

    @Test
    void keeps_awkward_keys_inside_the_folder() throws IOException {
        TestStore place = storeIn(folder.resolve("store"));
        AWKWARD.forEach(key -> place.put(key, "x"));
        try (Stream<Path> around = Files.list(folder)) {
            assertThat(around).containsExactly(folder.resolve("store"));
        }
    }

    @Test
    void uses_only_names_that_every_file_system_takes() throws IOException {
        TestStore place = storeIn(folder);
        AWKWARD.forEach(key -> place.put(key, "x"));
        place.put("\uFFFD".repeat(341), "x");
        try (Stream<Path> files = Files.walk(folder.resolve("blobs"))) {
            assertThat(files.skip(1).map(path -> path.getFileName().toString()))
                    .allMatch(name -> name.matches("[fdc]_[a-z0-9_%-]*") && name.length() <= 255);
        }
    }

    private static TestStore storeIn(Path folder) {
        return new TestStore(Folder.store(folder));
    }
}
