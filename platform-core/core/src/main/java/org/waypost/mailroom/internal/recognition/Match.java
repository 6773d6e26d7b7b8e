package org.waypost.mailroom.internal.recognition;

import java.util.List;
import org.waypost.mailroom.MatchConfidence;
import org.waypost.mailroom.Proposal.Candidate;

/** Whose mail a piece seems to be: the part of a proposal that comes from names and numbers. */
record Match(MatchConfidence confidence, int score, Candidate best, List<Candidate> others) {
    static final Match NOBODY = new Match(MatchConfidence.NONE, 0, Candidate.NOBODY, List.of());
}
