package org.waypost.extensions;

/**
 * What trying out settings showed.
 *
 * @param works whether they work
 * @param message what the plugin says about it
 */
public record ConnectionResult(boolean works, String message) {}
