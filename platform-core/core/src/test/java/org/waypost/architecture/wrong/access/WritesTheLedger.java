package org.waypost.architecture.wrong.access;

import org.waypost.architecture.wrong.audit.Noted;

/** Half of a cycle. */
record WritesTheLedger(Noted seen) {}
