package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.waypost.loader.PluginPackage;

/** Takes a file in: checks it, lets it replace the version that runs, keeps it. */
@ApplicationScoped
public class Arrivals {
    @Inject
    private PluginHost host;

    @Inject
    private PluginShelf shelf;

    /** Takes a file in; gives the plugin's id. */
    public String admit(Path jar) {
        PluginPackage checked = host.inspected(jar);
        host.rehearse(checked);
        shelf.put(checked);
        host.reconcile();
        return checked.id();
    }
}
