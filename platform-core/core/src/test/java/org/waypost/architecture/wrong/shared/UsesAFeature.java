package org.waypost.architecture.wrong.shared;

import org.waypost.architecture.wrong.tenancy.Walled;

/** Shared is below all features. */
record UsesAFeature(Walled seen) {}
