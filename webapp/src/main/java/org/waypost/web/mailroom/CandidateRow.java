package org.waypost.web.mailroom;

import java.io.Serializable;

/**
 * Somebody a piece may be for.
 *
 * @param place from one, the best first
 * @param mailbox number
 * @param name one of the names at that mailbox
 * @param standing whether its renter's mail may be released, by the name of the constant
 */
public record CandidateRow(int place, String mailbox, String name, String standing) implements Serializable {
    /** As it stands in the box. */
    public String words() {
        return mailbox + " · " + name;
    }
}
