/** Rows in memory, and tests of how contents are kept. */
package org.waypost.content.internal;
