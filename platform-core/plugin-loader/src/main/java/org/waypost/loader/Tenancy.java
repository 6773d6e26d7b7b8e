package org.waypost.loader;

import java.nio.file.Path;
import org.waypost.loader.guard.Guards;
import org.waypost.loader.guard.Resident;
import org.waypost.loader.services.PluginServices;
import org.waypost.spi.SpiException;

/**
 * A resident with what has to be given back when it goes.
 *
 * @param resident the started plugin
 * @param jar its class loader and file
 * @param services what the host lends it
 */
record Tenancy(Resident resident, LoadedJar jar, PluginServices services) {
    static Tenancy start(Path copy, PluginPackage found, boolean bundled, PluginServices services, Guards guards) {
        LoadedJar jar = LoadedJar.load(copy, found);
        try {
            return new Tenancy(guards.start(found, bundled, jar.loader(), services), jar, services);
        } catch (SpiException e) {
            services.close();
            jar.unload();
            throw new PluginRefusedException(
                    "The plugin " + found.id() + " does not start: " + e.getMessage() + ".", e);
        }
    }

    PluginPackage found() {
        return resident.found();
    }

    boolean runs(PluginPackage other) {
        return resident.isStarted()
                && found().sha256().equals(other.sha256())
                && found().version().equals(other.version());
    }
}
