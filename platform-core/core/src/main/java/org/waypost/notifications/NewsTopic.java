package org.waypost.notifications;

/** What news is about; people choose for each topic when they want to be told. */
public enum NewsTopic {
    /** Mail that arrived. */
    MAIL,
    /** What becomes of requests. */
    REQUESTS
}
