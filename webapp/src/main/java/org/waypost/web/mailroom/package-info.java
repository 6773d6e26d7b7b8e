/** Pages of the mailroom: intake, assignments, items. */
package org.waypost.web.mailroom;
