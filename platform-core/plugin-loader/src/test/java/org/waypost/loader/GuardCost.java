package org.waypost.loader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.waypost.spi.recognizer.Recognizer;

/** Measures by hand what a guarded call costs: run its main class; the tests do not. */
public final class GuardCost {
    private static final int CALLS = 200_000;

    private GuardCost() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("guard-cost");
        try (HouseFixture fixture = new HouseFixture(folder)) {
            fixture.start(Sources.recognizer("bad", "return NOTHING;"));
            Recognizer guarded = fixture.recognizer("bad");
            measure("warm-up", guarded);
            for (int i = 0; i < 3; i++) {
                measure("guarded call", guarded);
            }
        }
    }

    private static void measure(String what, Recognizer recognizer) {
        long[] nanos = new long[CALLS];
        TestCall call = TestCall.within(java.time.Duration.ofMinutes(10));
        var photograph = HouseFixture.photograph();
        for (int i = 0; i < CALLS; i++) {
            long begun = System.nanoTime();
            recognizer.recognise(call, photograph);
            nanos[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%s: p50 %.1f us, p99 %.1f us%n", what, nanos[CALLS / 2] / 1e3, nanos[CALLS / 100 * 99] / 1e3);
    }
}
