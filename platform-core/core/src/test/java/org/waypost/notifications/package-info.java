/** The times at which people want to be told. */
package org.waypost.notifications;
