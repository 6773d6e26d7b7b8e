package org.waypost.web.architecture.wrong.pages;

import java.sql.ResultSet;

/** A page with rows. */
record ReadsATable(ResultSet seen) {}
