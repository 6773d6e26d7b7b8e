package org.waypost.local;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** Passwords and client secrets of one state folder: drawn once, kept in {@code secrets.properties}, mode 600. */
final class Secrets {
    static final String DB_MIGRATE = "db.migrate.password";
    static final String DB_APP = "db.app.password";
    static final String DB_ERASE = "db.erase.password";
    static final String KEYCLOAK_ADMIN = "keycloak.admin.password";
    static final String PROVISIONER = "keycloak.provisioner.secret";
    static final String PORTAL = "platform.portal.secret";
    static final String CLI = "platform.cli.secret";

    private static final List<String> NAMES =
            List.of(DB_MIGRATE, DB_APP, DB_ERASE, KEYCLOAK_ADMIN, PROVISIONER, PORTAL, CLI);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Those of the folder; missing ones are drawn and written. */
    static Secrets of(StateFolder state) {
        Path file = state.file("secrets.properties");
        Properties values = read(file);
        if (!values.stringPropertyNames().containsAll(NAMES)) {
            NAMES.forEach(name ->
                    values.putIfAbsent(name, random(Base64.getUrlEncoder().withoutPadding(), 24)));
            StateFolder.writePrivately(file, text(values));
        }
        return new Secrets(values);
    }

    /** The key that wraps the tenants' keys: 32 random bytes in base64. Losing it loses all stored content. */
    static Path platformKey(StateFolder state) {
        Path file = state.file("platform.key");
        if (!Files.exists(file)) {
            StateFolder.writePrivately(file, random(Base64.getEncoder(), 32));
        }
        return file;
    }

    String get(String name) {
        return values.getProperty(name);
    }

    private static String random(Base64.Encoder encoder, int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return encoder.encodeToString(random);
    }

    private static Properties read(Path file) {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return values;
    }

    private static String text(Properties values) {
        StringWriter text = new StringWriter();
        try {
            values.store(text, "Secrets of the Waypost on this machine; made by ./waypost up");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
