package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.waypost.spi.SettingDescriptor;

/**
 * Settings that the installation fixes for all locations, as {@code waypost.plugin.OFFER.SETTING} in its configuration. They
 * are in no form. Where the usual folder of mail lies is one of them: no location may choose a folder of the server.
 */
@ApplicationScoped
class FixedSettings {
    @Inject
    private Config config;

    Map<String, String> of(Offered offered) {
        Map<String, String> fixed = new HashMap<>();
        for (SettingDescriptor setting : offered.settings()) {
            configured(offered.id().name() + "." + setting.name()).ifPresent(value -> fixed.put(setting.name(), value));
        }
        return fixed;
    }

    private Optional<String> configured(String name) {
        if (name.equals("filesystem.directory")) {
            return config.getOptionalValue("waypost.content.dir", String.class)
                    .map(folder -> Path.of(folder).toAbsolutePath().toString());
        }
        return config.getOptionalValue("waypost.plugin." + name, String.class);
    }
}
