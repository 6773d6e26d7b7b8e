package org.waypost.content.internal.seal;

import com.google.crypto.tink.StreamingAead;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the JVM compile the cipher before the first mail comes, beside everything else. HotSpot uses the processor's instructions for
 * AES, GHASH and SHA only where its last compiler has compiled the caller, and large segments call so seldom that this would take the
 * first thousands of photographs, each at thirty times the cost. Many small messages get there soon; they go the way that mail goes,
 * with lengths as uneven as those of mail, since what is compiled for other calls is thrown away at the first of these. While a server
 * starts, its last compiler has a long queue: it is tried again until the cipher is fast.
 */
@ApplicationScoped
class CipherWarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(CipherWarmUp.class);
    private static final int ROUNDS = 60;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int MESSAGES = 5_000;
    private static final int LONGEST = 700;
    private static final int LARGE = 150_001;
    private static final int SAMPLES = 10;

    /** 300 MB a second, a third of what the processor's instructions do, and several times what is possible without them. */
    private static final long FAST_NANOS = LARGE * 1_000L / 300;

    @Resource
    private ManagedExecutorService threads;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object applicationIsUp) {
        threads.execute(this::warmUp);
    }

    private void warmUp() {
        try {
            for (int round = 1; round <= ROUNDS && !isFast(); round++) {
                warm(MESSAGES);
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (GeneralSecurityException | IOException e) {
            LOG.warn("the cipher was not warmed up", e);
        } catch (InterruptedException serverGoesDown) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isFast() throws GeneralSecurityException, IOException {
        StreamingAead key = Keysets.passing();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < SAMPLES; i++) {
            long start = System.nanoTime();
            seal(key, LARGE);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best < FAST_NANOS;
    }

    /** Digests and seals messages under a key that nobody keeps. */
    static void warm(int messages) throws GeneralSecurityException, IOException {
        StreamingAead key = Keysets.passing();
        for (int i = 1; i <= messages; i++) {
            seal(key, 1 + i % LONGEST);
        }
    }

    private static void seal(StreamingAead key, int length) throws GeneralSecurityException, IOException {
        byte[] message = new byte[length];
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(message);
        try (OutputStream sealed = key.newEncryptingStream(OutputStream.nullOutputStream(), digest)) {
            sealed.write(message);
        }
    }
}
