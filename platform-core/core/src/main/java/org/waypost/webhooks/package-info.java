/**
 * Tells partners' programs what happened, by calling an address of theirs.
 *
 * <p>Words: a <em>webhook</em> is an address with the events it wants and a secret; an <em>event</em> is one thing that
 * happened; a <em>delivery</em> is one event on its way to one webhook, kept in a log from which it can be sent again. What is
 * sent follows the Standard Webhooks specification 1.0. Listens to the events of {@code mailroom} and {@code requests}; nobody
 * imports it but {@code extensions}, which lends the way to the outside.
 */
package org.waypost.webhooks;
