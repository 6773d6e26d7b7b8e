/**
 * The papers of renters and of those who may receive mail at their mailboxes.
 *
 * <p>Words: a <em>document</em> is an uploaded file of a known type that belongs to a person; an ID has a front and a back; an
 * <em>ID paper</em> says which ID it is. Each document is looked at and approved or rejected on its own. Pictures of IDs are
 * shown only to those who review them and to their owner, and every look is in the ledger. An <em>application</em> is the
 * papers of a customer as one case: its <em>facts</em> are judged by the <em>rules</em> of the location, which answer with
 * <em>findings</em>; a <em>decision</em> is kept with all it rests on. May import {@code customers}, {@code content}, {@code
 * jobs}; changes a customer's {@code Standing}.
 */
package org.waypost.verification;
