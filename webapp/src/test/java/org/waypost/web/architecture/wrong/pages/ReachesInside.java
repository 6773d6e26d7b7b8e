package org.waypost.web.architecture.wrong.pages;

import org.waypost.content.internal.RenditionMaker;

/** Goes past the feature's root package. */
record ReachesInside(RenditionMaker seen) {}
