package org.waypost.loader;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an inspection found in a package that may be installed.
 *
 * @param path the file
 * @param id the plugin's stable id
 * @param version its semantic version
 * @param title what people see
 * @param provider who made it; may be empty
 * @param license its licence; may be empty
 * @param description one sentence; may be empty
 * @param requires the versions of the SPI it works with
 * @param permissions what it asks for
 * @param signer who signed it, if it is signed
 * @param sha256 of the file, 64 hexadecimal digits
 * @param warnings sentences for the administrator
 * @since 0.1
 */
public record PluginPackage(
        Path path,
        String id,
        String version,
        String title,
        String provider,
        String license,
        String description,
        String requires,
        Permissions permissions,
        Optional<Signer> signer,
        String sha256,
        List<String> warnings) {
    /**
     * Copies the warnings.
     *
     * @since 0.1
     */
    public PluginPackage {
        warnings = List.copyOf(warnings);
    }
}
