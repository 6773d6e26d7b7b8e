package org.waypost.web.architecture.wrong.pages;

import javax.sql.DataSource;

/** A page with a connection. */
record ConnectsItself(DataSource seen) {}
