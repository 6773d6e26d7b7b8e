/** How requests are stored, and what they refuse of the mailroom. Nobody outside {@code requests} may look in. */
package org.waypost.requests.internal;
