package org.waypost.bench.plugins;

import java.io.IOException;
import java.util.OptionalLong;
import org.waypost.bench.measure.ProcessUse;
import org.waypost.bench.platform.LiveObjects;

/**
 * What this JVM holds after a full collection.
 *
 * @param heapKb all live objects
 * @param loaders class loaders of plugins that are still reachable
 * @param openFiles handles; empty where the system does not tell
 */
record Aftermath(double heapKb, long loaders, OptionalLong openFiles) {
    private static final String LOADER = "org.waypost.loader.PluginClasses";
    private static final int LOOKS = 20;
    private static final long PAUSE_MS = 100;

    static Aftermath of(LiveObjects objects, OptionalLong openFiles) {
        return new Aftermath(objects.kb(), objects.instances(LOADER), openFiles);
    }

    static Aftermath now() throws IOException, InterruptedException {
        long self = ProcessHandle.current().pid();
        return of(LiveObjects.of(self), ProcessUse.openFiles(self));
    }

    /** Looks until no loader is left: threads that have just ended may still hold theirs for a moment. */
    static Aftermath settled() throws IOException, InterruptedException {
        Aftermath seen = now();
        for (int look = 1; look < LOOKS && seen.loaders > 0; look++) {
            Thread.sleep(PAUSE_MS);
            seen = now();
        }
        return seen;
    }
}
