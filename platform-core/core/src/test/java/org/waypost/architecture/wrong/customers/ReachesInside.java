package org.waypost.architecture.wrong.customers;

import org.waypost.architecture.wrong.mailroom.internal.Drawer;

/** Breaks into another feature. */
record ReachesInside(Drawer seen) {}
