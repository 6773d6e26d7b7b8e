package org.waypost.audit;

import java.util.Optional;

/** A seal and the entry it names, which is absent when somebody deleted it. */
record SealedEntry(Seal seal, Optional<LedgerEntry> entry) {}
