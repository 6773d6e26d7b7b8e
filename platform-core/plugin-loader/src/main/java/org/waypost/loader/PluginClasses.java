package org.waypost.loader;

import java.nio.file.Path;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;

/** A plugin's classes: its own, the JDK's, the SPI and slf4j, and nothing else of the host. */
final class PluginClasses extends PluginClassLoader {
    private PluginClasses(PluginManager manager, PluginDescriptor descriptor) {
        super(manager, descriptor, new Shared(PluginClasses.class.getClassLoader()), ClassLoadingStrategy.PDA);
    }

    static ClassLoader of(Path path, PluginDescriptor descriptor, PluginManager manager) {
        PluginClasses classes = new PluginClasses(manager, descriptor);
        classes.addFile(path.toFile());
        return classes;
    }

    /** What the parent alone gives, even if the plugin has a copy. */
    @Override
    protected boolean shouldDelegateToParent(String name) {
        return Shared.passes(name);
    }

    /** The part of the host's class path that plugins see. Its resources they do not see. */
    private static final class Shared extends ClassLoader {
        private final ClassLoader host;

        Shared(ClassLoader host) {
            super("waypost-spi-only", ClassLoader.getPlatformClassLoader());
            this.host = host;
        }

        static boolean passes(String name) {
            return name.startsWith("org.waypost.spi.") || name.startsWith("org.slf4j.");
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (passes(name)) {
                return host.loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
