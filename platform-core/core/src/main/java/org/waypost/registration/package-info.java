/**
 * The public register of the post: who is typed into it, what was certified, and what the location itself is registered as.
 *
 * <p>Words: an <em>addressee</em> is a renter, or an authorized recipient with a form of his own; his <em>registration</em> is
 * what the register knows of him, to be entered, entered or certified; a <em>certification</em> is a quarter's list that was
 * signed; a <em>licence</em> is a registration of the location itself; a <em>duty</em> is what the rules ask the location to do
 * by a day. No program can write to the register: people type, this package keeps the list. May import {@code customers} and
 * {@code verification}.
 */
package org.waypost.registration;
