package org.waypost.tenancy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The installation's own key. It wraps the tenants' keys and the few secrets in the database, so that a dump alone opens
 * nothing. The file holds 32 random bytes in base64.
 */
@ApplicationScoped
public class PlatformKey {
    private final Aead aead;

    /** For the proxy. */
    protected PlatformKey() {
        this.aead = null;
    }

    /** Reads the key file. */
    @Inject
    public PlatformKey(@ConfigProperty(name = "waypost.key.file") String file)
            throws IOException, GeneralSecurityException {
        this.aead = new AesGcmJce(
                Base64.getDecoder().decode(Files.readString(Path.of(file)).trim()));
    }

    /** The key itself, for wrapping a tenant's keyset. */
    public Aead aead() {
        return aead;
    }

    /** Encrypts; {@code context} says what it is and must be given again to open it. */
    public byte[] seal(byte[] plain, String context) {
        try {
            return aead.encrypt(plain, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Decrypts what {@link #seal} made with the same context. */
    public byte[] open(byte[] sealed, String context) {
        try {
            return aead.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform key does not open " + context, e);
        }
    }
}
