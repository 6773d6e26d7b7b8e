package org.waypost.web.rest;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.extensions.PluginLine;
import org.waypost.extensions.PluginSigner;

/** A plugin as the platform's administrator sees it. */
public record PluginJson(
        String id,
        String title,
        String version,
        String provider,
        String state,
        String problem,
        boolean bundled,
        String signer,
        String fingerprint,
        boolean registered,
        Permissions permissions,
        List<String> warnings) {

    static PluginJson of(PluginLine plugin) {
        return new PluginJson(
                plugin.id(),
                plugin.title(),
                plugin.version(),
                plugin.provider(),
                plugin.state().name().toLowerCase(Locale.ROOT),
                plugin.problem().isEmpty() ? null : plugin.problem(),
                plugin.bundled(),
                plugin.signer().map(PluginSigner::name).orElse(null),
                plugin.signer().map(PluginSigner::fingerprint).orElse(null),
                plugin.signer().map(PluginSigner::registered).orElse(plugin.bundled()),
                new Permissions(
                        plugin.permissions().hosts(),
                        plugin.permissions().rawNetwork(),
                        plugin.permissions().programs(),
                        plugin.permissions().directory()),
                plugin.warnings());
    }

    /** What it asks for. */
    @Schema(name = "PluginPermissionsJson")
    public record Permissions(List<String> hosts, boolean rawNetwork, List<String> programs, boolean directory) {}
}
