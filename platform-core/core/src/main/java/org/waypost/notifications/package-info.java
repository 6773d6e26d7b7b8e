/**
 * Tells people: renters by e-mail, browsers by push.
 *
 * <p>Words: <em>news</em> is one thing that happened to a customer; a <em>notice</em> is one message to one customer that
 * holds one or more of them, kept with its state so that the portal can show it; a <em>letter</em> is a notice in words; a
 * <em>push hint</em> says that something changed, and the page then asks for the truth. This package listens to the other
 * features' events; none of them imports it. {@code internal} alone sees {@code jakarta.mail}.
 */
package org.waypost.notifications;
