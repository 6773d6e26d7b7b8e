package org.waypost.architecture.wrong.audit;

import org.waypost.architecture.wrong.access.Asked;

/** The other half of a cycle. */
record AsksAccess(Asked seen) {}
