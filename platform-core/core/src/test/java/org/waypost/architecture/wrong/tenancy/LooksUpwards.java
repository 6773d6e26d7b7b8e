package org.waypost.architecture.wrong.tenancy;

import org.waypost.architecture.wrong.audit.Noted;

/** Tenancy is below audit. */
record LooksUpwards(Noted seen) {}
