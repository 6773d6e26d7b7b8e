package org.waypost.testkit.host;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.waypost.spi.host.AccessToken;
import org.waypost.spi.host.TokenCache;

/** Tokens in memory; one that ends within a minute counts as ended. */
final class MemoryTokens implements TokenCache {
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, AccessToken> tokens = new HashMap<>();

    MemoryTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized String token(String name, Supplier<AccessToken> signIn) {
        AccessToken kept = tokens.get(name);
        if (kept == null || !kept.expiresAt().isAfter(clock.instant().plus(MARGIN))) {
            kept = signIn.get();
            tokens.put(name, kept);
        }
        return kept.value();
    }

    @Override
    public synchronized void forget(String name) {
        tokens.remove(name);
    }
}
