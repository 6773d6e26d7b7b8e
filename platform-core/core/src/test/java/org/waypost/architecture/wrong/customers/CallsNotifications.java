package org.waypost.architecture.wrong.customers;

import org.waypost.architecture.wrong.notifications.Notice;

/** Notifications listens, nobody calls it. */
record CallsNotifications(Notice seen) {}
