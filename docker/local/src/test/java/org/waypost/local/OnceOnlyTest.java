package org.waypost.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnceOnlyTest {
    @TempDir
    private Path folder;

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void a_filled_folder_is_not_filled_again() {
        OnceOnly.in(folder.resolve("x"), runs::incrementAndGet);
        OnceOnly.in(folder.resolve("x"), runs::incrementAndGet);

        assertThat(runs).hasValue(1);
    }

    @Test
    void a_filling_that_broke_off_is_done_again() {
        assertThatThrownBy(() -> OnceOnly.in(folder.resolve("x"), () -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        OnceOnly.in(folder.resolve("x"), runs::incrementAndGet);

        assertThat(runs).hasValue(1);
    }
}
