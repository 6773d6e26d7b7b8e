package org.waypost.extensions;

/** How a plugin stands on this node. */
public enum PluginState {
    /** Its offers may be used. */
    RUNNING,
    /** The platform's administrator has not switched it on, or has switched it off. */
    DISABLED,
    /** It hung too often and gets no more calls. */
    QUARANTINED,
    /** It is switched on but did not start. */
    FAILED
}
