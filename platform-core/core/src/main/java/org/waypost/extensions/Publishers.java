package org.waypost.extensions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.extensions.internal.PublisherTable;
import org.waypost.shared.PlatformException;

/** The platform's administrator decides whose plugins may be installed, by the fingerprints of their keys. */
@ApplicationScoped
@Transactional
public class Publishers {
    @Inject
    private PublisherTable publishers;

    @Inject
    private Access access;

    @Inject
    private Ledger ledger;

    /** Their names by fingerprint. */
    public Map<String, String> all() {
        access.require(Permission.PLUGINS_MANAGE);
        return publishers.all();
    }

    /**
     * Registers a publisher.
     *
     * @param fingerprint SHA-256 of the public key, 64 hexadecimal digits; colons and blanks between them do not matter
     * @param name what to call it here; the fingerprint's beginning when it is blank
     * @throws PlatformException {@link ExtensionsError#BAD_FINGERPRINT}
     */
    public void register(String fingerprint, String name) {
        access.require(Permission.PLUGINS_MANAGE);
        String plain = plain(fingerprint);
        publishers.put(plain, name.isBlank() ? plain.substring(0, 8) : name.strip());
        note("extensions.publisher-registered", plain);
    }

    /** Forgets a publisher: nothing more of it can be installed; what is installed stays. */
    public void withdraw(String fingerprint) {
        access.require(Permission.PLUGINS_MANAGE);
        String plain = plain(fingerprint);
        publishers.remove(plain);
        note("extensions.publisher-withdrawn", plain);
    }

    private void note(String action, String fingerprint) {
        ledger.record(action, new Subject("publisher", 0), Map.of("fingerprint", fingerprint));
    }

    private static String plain(String fingerprint) {
        String plain = fingerprint.replaceAll("[:\\s]", "").toLowerCase(Locale.ROOT);
        if (!plain.matches("[0-9a-f]{64}")) {
            throw new PlatformException(ExtensionsError.BAD_FINGERPRINT);
        }
        return plain;
    }
}
