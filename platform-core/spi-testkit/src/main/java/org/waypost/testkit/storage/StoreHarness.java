package org.waypost.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.storage.BlobStore;

/**
 * What the contracts of stores have in common: a store on an empty place for every test. Extend one of the contracts, not
 * this class.
 *
 * @since 0.1
 */
public abstract class StoreHarness {
    /** Larger than any part in which a store may send a blob. */
    static final long BIG = 21 * 1024 * 1024 + 7;

    /** The store of the test under way. */
    TestStore place;

    private final List<BlobStore> opened = new ArrayList<>();

    /**
     * Makes a store. Called at least once for every test, with the same settings each time; the place must be empty at the
     * first call of a test. The harness closes what it got.
     *
     * @return a new store
     * @since 0.1
     */
    protected abstract BlobStore open();

    /**
     * Looks behind the store for what an upload left that never became a blob: temporary files, parts. Called when every
     * upload is over. Checks nothing unless overridden.
     *
     * @since 0.1
     */
    protected void assertNothingLeftBehind() {}

    @BeforeEach
    final void openPlace() {
        place = another();
    }

    @AfterEach
    final void closePlaces() {
        opened.forEach(BlobStore::close);
        opened.clear();
    }

    /** A further store on the same place. */
    final TestStore another() {
        BlobStore store = open();
        opened.add(store);
        return new TestStore(store);
    }

    static void assertFails(SpiErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    /** Does the work in several threads that begin together; gives what each returned, in the order of the work. */
    static <T> List<T> together(List<Callable<T>> work) {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        CyclicBarrier start = new CyclicBarrier(work.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> one : work) {
                running.add(threads.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            return results(running);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<T> results(List<Future<T>> running) {
        List<T> results = new ArrayList<>();
        for (Future<T> one : running) {
            try {
                results.add(one.get());
            } catch (ExecutionException | InterruptedException e) {
                throw new AssertionError("one of the threads failed", e);
            }
        }
        return results;
    }
}
