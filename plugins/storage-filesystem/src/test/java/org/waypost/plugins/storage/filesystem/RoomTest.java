package org.waypost.plugins.storage.filesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.testkit.storage.TestStore;

class RoomTest {
    private static final long MEGABYTE = 1_000_000;

    private final Ticking clock = new Ticking();

    @TempDir
    private Path folder;

    private long left;
    private Room room;

    @BeforeEach
    void on_a_disk_of_some_size() {
        room = new Room(folder, () -> left, clock);
    }

    @Test
    void half_a_gigabyte_stays_free_when_nobody_says_otherwise() {
        left = 512 * MEGABYTE;
        assertThatCode(room::require).doesNotThrowAnyException();
        left = 511 * MEGABYTE;
        assertFull();
    }

    @Test
    void more_or_less_is_kept_free_a_second_after_it_was_said() throws IOException {
        left = 2_000 * MEGABYTE;
        assertThatCode(room::require).doesNotThrowAnyException();
        say("3000\n");
        clock.passes(Duration.ofMillis(1_001));
        assertFull();
        say("1999");
        clock.passes(Duration.ofMillis(1_001));
        assertThatCode(room::require).doesNotThrowAnyException();
    }

    @Test
    void what_is_no_number_is_as_good_as_nothing() throws IOException {
        say("plenty");
        left = 511 * MEGABYTE;
        assertFull();
        left = 512 * MEGABYTE;
        assertThatCode(room::require).doesNotThrowAnyException();
    }

    @Test
    void a_store_without_room_takes_nothing_and_leaves_nothing_behind_but_reads_and_deletes() throws IOException {
        TestStore before = new TestStore(Folder.store(folder));
        before.put("k", "x");
        say(Long.toString(Long.MAX_VALUE));
        TestStore store = new TestStore(Folder.store(folder));

        assertThatThrownBy(() -> store.put("other", "x"))
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.code()).isEqualTo(SpiErrorCode.FULL));

        assertThat(store.get("k")).isEqualTo("x");
        store.delete("k");
        try (Stream<Path> incoming = Files.list(folder.resolve("incoming"))) {
            assertThat(incoming).isEmpty();
        }
    }

    private void say(String megabytes) throws IOException {
        Files.writeString(folder.resolve("keep-free"), megabytes);
    }

    private void assertFull() {
        assertThatThrownBy(room::require)
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.code()).isEqualTo(SpiErrorCode.FULL));
    }
}
