package org.waypost.notifications.internal;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A file that goes with a letter. Its bytes are fetched while the letter is sent, and never kept.
 *
 * @param name of the file
 * @param type for the header
 * @param bytes opens it, each time anew
 */
record Enclosure(String name, String type, Supplier<InputStream> bytes) {}
