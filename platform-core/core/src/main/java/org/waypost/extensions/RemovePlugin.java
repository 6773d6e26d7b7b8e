package org.waypost.extensions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.extensions.internal.PluginHost;
import org.waypost.extensions.internal.PluginShelf;
import org.waypost.shared.PlatformException;

/** The platform's administrator removes an installed plugin and what locations had set for it. */
@ApplicationScoped
public class RemovePlugin {
    @Inject
    private PluginHost host;

    @Inject
    private PluginShelf shelf;

    @Inject
    private Access access;

    /**
     * Removes it; calls that are under way finish.
     *
     * @throws PlatformException {@link ExtensionsError#UNKNOWN_PLUGIN}, {@link ExtensionsError#PART_OF_INSTALLATION},
     *     {@link ExtensionsError#REFERRED_TO}, {@link ExtensionsError#KEEPS_MAIL}
     */
    public void remove(String id) {
        access.require(Permission.PLUGINS_MANAGE);
        shelf.remove(host.line(id));
        host.reconcile();
    }
}
