package org.waypost.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private Instant now = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void every_line_begins_with_the_seconds_since_the_start() {
        List<String> lines = new ArrayList<>();
        Progress progress = new Progress(lines::add, () -> now);

        now = now.plusMillis(9_870);
        progress.say("the database is ready");
        now = now.plusSeconds(100);
        progress.say("done");

        assertThat(lines).containsExactly("   9.9 s  the database is ready", " 109.9 s  done");
    }
}
