package org.waypost.loader;

import java.io.IOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pf4j.DefaultPluginManager;
import org.pf4j.JarPluginRepository;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.Plugin;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginManager;
import org.pf4j.PluginRepository;
import org.pf4j.PluginRuntimeException;
import org.pf4j.PluginState;
import org.waypost.spi.SpiVersion;

/** A jar with its class loader. Each has a plugin manager of its own, so that two versions of a plugin can be there at once. */
final class LoadedJar {
    static {
        // a cached jar keeps its file open after its loader is closed
        URLConnection.setDefaultUseCaches("jar", false);
    }

    private final Manager manager;
    private final String id;
    private final Path file;

    private LoadedJar(Manager manager, String id, Path file) {
        this.manager = manager;
        this.id = id;
        this.file = file;
    }

    /** Loads a file, which this owns from now on. */
    static LoadedJar load(Path file, PluginPackage found) {
        Manager manager = new Manager(file.getParent());
        manager.setSystemVersion(SpiVersion.CURRENT);
        LoadedJar jar = new LoadedJar(manager, found.id(), file);
        try {
            String id = manager.loadPlugin(file);
            if (!found.id().equals(id) || manager.startPlugin(id) != PluginState.STARTED) {
                throw new PluginRuntimeException("it cannot be started with SPI " + SpiVersion.CURRENT);
            }
            return jar;
        } catch (RuntimeException e) {
            jar.unload();
            throw new PluginRefusedException(
                    "The plugin " + found.id() + " cannot be loaded: " + e.getMessage() + ".", e);
        }
    }

    ClassLoader loader() {
        return manager.getPlugin(id).getPluginClassLoader();
    }

    /** Closes the file and deletes it. */
    void unload() {
        if (manager.getPlugin(id) != null) {
            manager.stopPlugin(id);
            manager.unloadPlugin(id);
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    private static final class Manager extends DefaultPluginManager {
        Manager(Path folder) {
            super(folder);
        }

        @Override
        protected PluginLoader createPluginLoader() {
            return new PluginLoader() {
                @Override
                public boolean isApplicable(Path path) {
                    return true;
                }

                @Override
                public ClassLoader loadPlugin(Path path, PluginDescriptor descriptor) {
                    return PluginClasses.of(path, descriptor, (PluginManager) Manager.this);
                }
            };
        }

        @Override
        protected PluginRepository createPluginRepository() {
            return new JarPluginRepository(getPluginsRoots());
        }

        @Override
        protected PluginDescriptorFinder createPluginDescriptorFinder() {
            return new ManifestPluginDescriptorFinder();
        }

        /** The library's own plugin class is hidden from plugins; with its standard factory starting fails silently. */
        @Override
        protected PluginFactory createPluginFactory() {
            return wrapper -> new Plugin() {};
        }
    }
}
