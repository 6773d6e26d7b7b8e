package org.waypost.web.architecture.wrong.pages;

import org.eclipse.persistence.sessions.Session;

/** Only tenancy may. */
record SeesEclipseLink(Session seen) {}
