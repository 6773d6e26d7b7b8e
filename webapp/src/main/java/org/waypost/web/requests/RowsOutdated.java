package org.waypost.web.requests;

/** What a list shows was changed, or may have been: it is asked for anew before it is drawn. */
record RowsOutdated() {}
