package org.waypost.local.process;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Consumer;

/** Lines with the seconds since the start, such as {@code "  12.3 s  Keycloak is ready"}. */
public final class Progress {
    private final Consumer<String> lines;
    private final InstantSource clock;
    private final Instant begun;

    public Progress(Consumer<String> lines, InstantSource clock) {
        this.lines = lines;
        this.clock = clock;
        this.begun = clock.instant();
    }

    /** One that writes to standard output. */
    public static Progress onConsole() {
        return new Progress(System.out::println, InstantSource.system());
    }

    /** One for tests and benchmarks that print lines of their own. */
    public static Progress silent() {
        return new Progress(line -> {}, InstantSource.system());
    }

    public synchronized void say(String what) {
        lines.accept(String.format(Locale.ROOT, "%6.1f s  %s", elapsed().toMillis() / 1000.0, what));
    }

    public Duration elapsed() {
        return Duration.between(begun, clock.instant());
    }
}
