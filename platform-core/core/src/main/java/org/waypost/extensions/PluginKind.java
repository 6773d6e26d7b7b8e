package org.waypost.extensions;

/** What plugins may offer. */
public enum PluginKind {
    /** A connection to a carrier. */
    CARRIER,
    /** A place where mail is kept. */
    STORAGE,
    /** Rules about whom a location may serve. */
    COMPLIANCE,
    /** A way of reading photographs of mail. */
    RECOGNIZER
}
