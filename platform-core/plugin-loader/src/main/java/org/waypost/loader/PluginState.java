package org.waypost.loader;

/**
 * How a loaded plugin is.
 *
 * @since 0.1
 */
public enum PluginState {
    /** It gets calls. */
    STARTED,
    /** It gets no calls until it is started anew. */
    QUARANTINED,
    /** It gets no new calls, and is unloaded when the running ones are done. */
    LEAVING
}
