package org.waypost.content.internal.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.waypost.content.ContentError;
import org.waypost.shared.PlatformException;

/** Bounds the memory that decoding takes in the whole server: one picture for each processor, at most four. */
@ApplicationScoped
public class DecodingSlots {
    private static final int MOST = 4;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore free =
            new Semaphore(Math.min(MOST, Runtime.getRuntime().availableProcessors()), true);

    /**
     * Waits for a slot and does the work in it.
     *
     * @throws PlatformException {@link ContentError#BUSY} when none became free in time
     * @throws E what the work throws
     */
    public <T, E extends Exception> T during(Work<T, E> work) throws E {
        take();
        try {
            return work.run();
        } finally {
            free.release();
        }
    }

    private void take() {
        boolean taken = false;
        try {
            taken = free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!taken) {
            throw new PlatformException(ContentError.BUSY);
        }
    }

    /** What is done in a slot. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        /** Decodes. */
        T run() throws E;
    }
}
