package org.waypost.audit;

/**
 * Something in a tenant's ledger that is not as it was written.
 *
 * @param kind what is wrong
 * @param seq the place in the chain; 0 for entries that never got one
 * @param entryId the entry; 0 when it is not known
 */
public record LedgerFinding(Kind kind, long seq, long entryId) {
    /** What can be wrong. */
    public enum Kind {
        /** The entry that was sealed here is gone. */
        ENTRY_DELETED,
        /** The entry here is not the one that was sealed here: it was changed, or moved to another place. */
        ENTRY_CHANGED_OR_MOVED,
        /** A seal is gone: there is a gap in the chain. */
        SEAL_MISSING,
        /** The chain is shorter than a digest says: its end was cut off. */
        END_CUT_OFF,
        /** The chain goes on after the last signed digest: its end was written by somebody without the key. */
        END_UNSIGNED,
        /** The chain differs from what was signed at this place: it was computed anew. */
        CHAIN_REWRITTEN,
        /** A digest is not signed by a key of this platform. */
        DIGEST_FORGED,
        /** An entry was deleted in the seconds before it was sealed. */
        DELETED_BEFORE_SEALING,
        /** An entry has no seal and does not wait for one: it was slipped in, or taken out of the chain. */
        NEVER_SEALED,
        /** An entry waits for its seal much longer than sealing takes. */
        SEAL_OVERDUE
    }
}
