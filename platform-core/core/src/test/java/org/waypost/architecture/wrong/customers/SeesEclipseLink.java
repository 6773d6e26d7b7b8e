package org.waypost.architecture.wrong.customers;

import org.eclipse.persistence.sessions.Session;

/** Only tenancy may. */
record SeesEclipseLink(Session seen) {}
