package org.waypost.plugins.storage.filesystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingTest {
    private final Ticking clock = new Ticking();

    @Test
    void a_file_left_behind_shortly_before_the_start_goes_a_day_later(@TempDir Path folder) throws IOException {
        Path leftBehind = Files.writeString(folder.resolve("half"), "x");
        Incoming incoming = new Incoming(folder, clock);

        incoming.newFile();
        assertThat(leftBehind).exists();

        clock.passes(Duration.ofHours(25));
        incoming.newFile();
        assertThat(leftBehind).doesNotExist();
    }
}
