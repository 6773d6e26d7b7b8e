package org.waypost.notifications.internal;

import java.time.Duration;

/**
 * How long mail of one sitting is gathered into one notice.
 *
 * @param pause without another piece, after which the sitting is over
 * @param longest how long the first piece waits at most
 */
record NoticeRhythm(Duration pause, Duration longest) {}
