package org.waypost.loader.services;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.host.AccessToken;
import org.waypost.spi.host.TokenCache;

/** Tokens of one product, in memory. One caller signs in, the others wait; they can be interrupted like any call. */
final class MemoryTokens implements TokenCache {
    private static final Duration EARLY = Duration.ofSeconds(60);

    private final Clock clock;
    private final ConcurrentMap<String, Kept> kept = new ConcurrentHashMap<>();

    MemoryTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String token(String name, Supplier<AccessToken> signIn) {
        Kept now = kept.get(name);
        if (now != null && now.holds(clock.instant())) {
            return now.value();
        }
        Kept fresh = new Kept(clock.instant(), new CompletableFuture<>());
        boolean ours = now == null ? kept.putIfAbsent(name, fresh) == null : kept.replace(name, now, fresh);
        return ours ? fetch(name, fresh, signIn) : token(name, signIn);
    }

    private String fetch(String name, Kept fresh, Supplier<AccessToken> signIn) {
        try {
            fresh.token.complete(signIn.get());
        } catch (RuntimeException | Error e) {
            kept.remove(name, fresh);
            fresh.token.completeExceptionally(e);
            throw e;
        }
        return fresh.value();
    }

    @Override
    public void forget(String name) {
        kept.computeIfPresent(name, (same, now) -> now.token.isDone() ? null : now);
    }

    private record Kept(Instant since, CompletableFuture<AccessToken> token) {
        /** While it is fetched it counts as good. */
        boolean holds(Instant now) {
            if (!token.isDone() || token.isCompletedExceptionally()) {
                return !token.isDone();
            }
            Instant end = token.join().expiresAt();
            Duration half = Duration.between(since, end).dividedBy(2);
            return now.isBefore(end.minus(half.compareTo(EARLY) < 0 ? half : EARLY));
        }

        String value() {
            try {
                return token.get().value();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException failure ? failure : failed(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SpiException(SpiErrorCode.DOWN, "The call was interrupted while somebody else signed in", e);
            }
        }

        private static SpiException failed(Throwable cause) {
            return new SpiException(SpiErrorCode.INTERNAL, "Signing in failed", cause);
        }
    }
}
