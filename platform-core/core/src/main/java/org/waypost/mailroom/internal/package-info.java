/** How mail is stored. Nobody outside {@code mailroom} may look in. */
package org.waypost.mailroom.internal;
