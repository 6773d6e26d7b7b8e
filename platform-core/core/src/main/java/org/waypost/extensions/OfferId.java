package org.waypost.extensions;

/**
 * Names one thing that a plugin offers.
 *
 * @param kind what it is
 * @param name the stable name its plugin gave it; unique within the kind
 */
public record OfferId(PluginKind kind, String name) {}
