package org.waypost.extensions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.extensions.internal.PluginHost;
import org.waypost.shared.PlatformException;

/** The plugins of the installation, as they stand on this node. */
@ApplicationScoped
public class Plugins {
    @Inject
    private PluginHost host;

    @Inject
    private Access access;

    /** All of them, by title. */
    public List<PluginLine> all() {
        access.require(Permission.PLUGINS_MANAGE);
        return host.lines();
    }

    /**
     * One of them.
     *
     * @throws PlatformException {@link ExtensionsError#UNKNOWN_PLUGIN}
     */
    public PluginLine one(String id) {
        access.require(Permission.PLUGINS_MANAGE);
        return host.line(id);
    }

    /** How its calls went since it was started here. */
    public PluginHealthLine health(String id) {
        access.require(Permission.PLUGINS_MANAGE);
        return host.health(id);
    }
}
