package org.waypost.extensions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.extensions.internal.PluginHost;
import org.waypost.extensions.internal.PluginShelf;
import org.waypost.shared.PlatformException;

/** The platform's administrator switches a plugin on or off for the whole installation. What locations had set stays. */
@ApplicationScoped
public class SwitchPlugin {
    @Inject
    private PluginHost host;

    @Inject
    private PluginShelf shelf;

    @Inject
    private Access access;

    /**
     * Switches it; switching on also starts one anew that was quarantined.
     *
     * @throws PlatformException {@link ExtensionsError#UNKNOWN_PLUGIN}, {@link ExtensionsError#KEEPS_MAIL}
     */
    public PluginLine setEnabled(String id, boolean enabled) {
        access.require(Permission.PLUGINS_MANAGE);
        PluginLine before = host.line(id);
        shelf.setEnabled(before, enabled);
        if (enabled && before.state() != PluginState.RUNNING) {
            host.stop(id);
        }
        host.reconcile();
        return host.line(id);
    }
}
