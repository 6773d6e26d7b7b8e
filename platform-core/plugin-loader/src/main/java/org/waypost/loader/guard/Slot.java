package org.waypost.loader.guard;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;

/** The place of a product that is being made or there. */
final class Slot {
    private final String revision;
    private final Leases leases = new Leases();
    private final ConcurrentMap<String, Object> roles = new ConcurrentHashMap<>();
    private final CompletableFuture<Object> product = new CompletableFuture<>();
    private final AtomicBoolean closing = new AtomicBoolean();

    Slot(String revision) {
        this.revision = revision;
    }

    void made(Object raw) {
        product.complete(raw);
    }

    void failed(Throwable why) {
        product.completeExceptionally(why);
    }

    /** Waits until it is made, by whoever makes it. */
    Object await(Duration patience) {
        try {
            return product.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new SpiException(SpiErrorCode.INTERNAL, "The product cannot be made", e.getCause());
        } catch (TimeoutException e) {
            throw new SpiException(SpiErrorCode.DOWN, "The product is not ready in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SpiException(SpiErrorCode.DOWN, "The caller was interrupted", e);
        }
    }

    Optional<Object> now() {
        return product.isCompletedExceptionally() ? Optional.empty() : Optional.ofNullable(product.getNow(null));
    }

    boolean firstClosing() {
        return closing.compareAndSet(false, true);
    }

    String revision() {
        return revision;
    }

    Leases leases() {
        return leases;
    }

    ConcurrentMap<String, Object> roles() {
        return roles;
    }
}
