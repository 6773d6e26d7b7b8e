/** What people see of a piece. */
package org.waypost.mailroom;
