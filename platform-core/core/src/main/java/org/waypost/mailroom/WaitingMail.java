package org.waypost.mailroom;

import java.util.Optional;
import java.util.Set;

/**
 * A piece that waits for its mailbox, with all that helps to find it.
 *
 * @param item the piece
 * @param proposal what was read of it, without the mailboxes that gave it back; empty when it was not read yet
 * @param disownedBy numbers of the mailboxes whose renters said it is not theirs
 */
public record WaitingMail(MailItem item, Optional<Proposal> proposal, Set<String> disownedBy) {}
