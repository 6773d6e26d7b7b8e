package org.waypost.content.internal.seal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the JVM compile the cipher before the first mail comes, beside everything else. HotSpot uses the processor's instructions for
 * AES, GHASH and SHA only where its last compiler has compiled the caller, and large segments call so seldom that this would take the
 * first thousand photographs, each at thirty times the cost. Many small messages get there within a second.
 */
@ApplicationScoped
class CipherWarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(CipherWarmUp.class);
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;
    private static final int NONCE_BYTES = 12;
    private static final int MESSAGES = 20_000;
    private static final int MESSAGE_BYTES = 256;

    @Resource
    private ManagedExecutorService threads;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object applicationIsUp) {
        threads.execute(() -> {
            try {
                warm(MESSAGES);
            } catch (GeneralSecurityException e) {
                LOG.warn("the cipher was not warmed up", e);
            }
        });
    }

    /** Seals, digests and opens messages; each has a nonce of its own. */
    static void warm(int messages) throws GeneralSecurityException {
        KeyGenerator keys = KeyGenerator.getInstance("AES");
        keys.init(KEY_BITS);
        SecretKey key = keys.generateKey();
        Cipher cipher = Cipher.getInstance(CIPHER);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] message = new byte[MESSAGE_BYTES];
        for (int i = 0; i < messages; i++) {
            byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).putInt(i).array();
            GCMParameterSpec parameters = new GCMParameterSpec(TAG_BITS, nonce);
            cipher.init(Cipher.ENCRYPT_MODE, key, parameters);
            byte[] sealed = cipher.doFinal(message);
            digest.digest(sealed);
            cipher.init(Cipher.DECRYPT_MODE, key, parameters);
            message = cipher.doFinal(sealed);
        }
    }
}
