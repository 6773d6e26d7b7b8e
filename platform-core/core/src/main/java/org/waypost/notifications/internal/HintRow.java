package org.waypost.notifications.internal;

import org.waypost.notifications.PushHint;

/** A hint with its place in the table. */
record HintRow(long id, PushHint hint) {}
