/**
 * Reports over the customers of a location and their applications, for a period of days.
 *
 * <p>Words: a <em>group</em> says how a customer stands today: active, pending, incomplete or terminated; a <em>period</em> has
 * a first and a last day on the location's calendar. Reads the tables of other features and changes nothing. May import {@code
 * customers} and {@code verification}.
 */
package org.waypost.reports;
