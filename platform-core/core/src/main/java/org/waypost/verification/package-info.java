/**
 * The papers of renters and of those who may receive mail at their mailboxes.
 *
 * <p>Words: a <em>document</em> is an uploaded file of a known type that belongs to a person; an ID has a front and a back; an
 * <em>ID paper</em> says which ID it is. Each document is looked at and approved or rejected on its own. Pictures of IDs are
 * shown only to those who review them and to their owner, and every look is in the ledger. May import {@code customers},
 * {@code content}, {@code jobs}; changes a customer's {@code Standing}.
 */
package org.waypost.verification;
