package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.waypost.extensions.internal.PluginTable.Artifact;
import org.waypost.loader.PackagePolicy;
import org.waypost.loader.PluginPackage;
import org.waypost.loader.Signer;
import org.waypost.shared.Ids;
import org.waypost.tenancy.PlatformKey;

/**
 * Remembers whose signature was accepted when a file was installed, sealed with the platform's key: who can only write to the
 * database cannot make a node load anything else.
 */
@ApplicationScoped
class Approvals {
    @Inject
    private PlatformKey key;

    /** The row of a file that was checked. */
    Artifact of(PluginPackage checked) {
        String fingerprint = checked.signer().map(Signer::fingerprint).orElseThrow();
        byte[] sealed =
                key.seal(fingerprint.getBytes(StandardCharsets.US_ASCII), context(checked.id(), checked.sha256()));
        return new Artifact(Ids.next(), checked.version(), checked.sha256(), sealed);
    }

    /** Accepts that one signer, whether registered today or not. */
    PackagePolicy policy(String plugin, Artifact artifact) {
        return PackagePolicy.registered(Set.of(fingerprint(plugin, artifact)));
    }

    /**
     * Whose signature was accepted.
     *
     * @throws IllegalStateException when somebody else wrote the row
     */
    String fingerprint(String plugin, Artifact artifact) {
        byte[] fingerprint = key.open(artifact.approval(), context(plugin, artifact.sha256()));
        return new String(fingerprint, StandardCharsets.US_ASCII);
    }

    private static String context(String plugin, String sha256) {
        return "plugin-approval|" + plugin + "|" + sha256;
    }
}
