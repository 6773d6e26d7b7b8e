/**
 * How notices are written, kept and sent, and how push hints travel between nodes. The only package that sees {@code
 * jakarta.mail}. Nobody imports it.
 */
package org.waypost.notifications.internal;
