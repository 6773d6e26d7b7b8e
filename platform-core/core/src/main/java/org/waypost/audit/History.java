package org.waypost.audit;

import java.util.List;

/** Reads the ledger of one thing: its custody history. */
public interface History {
    /** What happened to the thing at the bound tenant, oldest first; empty when nothing is known. */
    List<HistoryLine> of(Subject subject);
}
