/**
 * Renters and their mailboxes: who may receive mail where, and whether it may be released to them.
 *
 * <p>Words: a <em>customer</em> is a renter, person or business; a <em>mailbox</em> is a number at the location; a
 * <em>recipient</em> is a name that may receive mail in a mailbox; an <em>authorized recipient</em> is another person or
 * business with papers of its own; <em>standing</em> says whether mail may be released.
 * May import {@code tenancy}, {@code access}, {@code audit}, {@code jobs}; {@code verification}, {@code mailroom}, {@code requests} and
 * {@code notifications} import it.
 */
package org.waypost.customers;
