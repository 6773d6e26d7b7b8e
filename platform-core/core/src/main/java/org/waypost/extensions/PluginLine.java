package org.waypost.extensions;

import java.util.List;
import java.util.Optional;

/**
 * A plugin as the platform's administrator sees it.
 *
 * @param id its stable name
 * @param title what people call it
 * @param version of the plugin
 * @param provider who made it
 * @param description a sentence
 * @param bundled whether it came with the installation
 * @param state how it stands on this node
 * @param problem why it did not start or was quarantined; may be empty
 * @param signer who signed it; absent for those of the installation
 * @param permissions what it asks for
 * @param warnings what the check of its file found remarkable, in English
 * @param offers what it offers, while it runs
 */
public record PluginLine(
        String id,
        String title,
        String version,
        String provider,
        String description,
        boolean bundled,
        PluginState state,
        String problem,
        Optional<PluginSigner> signer,
        PluginPermissions permissions,
        List<String> warnings,
        List<OfferId> offers) {}
