/**
 * The append-only ledger of who did what to which thing, and the seals that prove nothing was taken out or changed.
 *
 * <p>Words: an <em>entry</em> is one act; its <em>seal</em> binds it into the tenant's hash chain, in order of sealing; a
 * <em>digest</em> is the signed newest hash of a chain; the <em>history</em> of a thing is its entries. Entries are
 * written with the change they tell of; sealing follows within seconds, so writers never wait for one another. Every
 * feature may import this package; it imports only {@code tenancy} and {@code shared}. See ADR 0006.
 */
package org.waypost.audit;
