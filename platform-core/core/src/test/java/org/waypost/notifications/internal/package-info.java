/** Letters as their readers get them, in every language, and hints that come late. */
package org.waypost.notifications.internal;
