package org.waypost.notifications;

/** By which way a notice goes. */
public enum Channel {
    /** By e-mail. */
    EMAIL
}
