package org.waypost.web.mailroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waypost.customers.MailboxStandings;
import org.waypost.customers.Standing;
import org.waypost.mailroom.FindWaitingMail;
import org.waypost.mailroom.Proposal;
import org.waypost.mailroom.Proposal.Candidate;
import org.waypost.mailroom.WaitingMail;
import org.waypost.web.shell.Texts;

/** Makes rows of the pieces that wait. */
@RequestScoped
class WaitingRows {
    private static final int CANDIDATES = 5;

    @Inject
    private FindWaitingMail waiting;

    @Inject
    private MailboxStandings standings;

    @Inject
    private Texts texts;

    /** The oldest first. */
    List<WaitingRow> oldest(int limit) {
        List<WaitingMail> pieces = waiting.oldest(limit);
        Map<String, Standing> known = standings.of(pieces.stream()
                .flatMap(WaitingRows::candidates)
                .map(Candidate::mailbox)
                .distinct()
                .toList());
        return pieces.stream().map(piece -> row(piece, known)).toList();
    }

    private static Stream<Candidate> candidates(WaitingMail piece) {
        return piece.proposal().map(Proposal::candidates).stream()
                .flatMap(List::stream)
                .limit(CANDIDATES);
    }

    private WaitingRow row(WaitingMail piece, Map<String, Standing> known) {
        List<Candidate> candidates = candidates(piece).toList();
        return new WaitingRow(
                PieceRow.of(piece.item(), texts),
                piece.proposal().map(read -> read.confidence().name()).orElse(WaitingRow.UNREAD),
                IntStream.range(0, candidates.size())
                        .mapToObj(place -> row(place + 1, candidates.get(place), known))
                        .toList(),
                String.join(", ", piece.disownedBy().stream().sorted().toList()));
    }

    private static CandidateRow row(int place, Candidate candidate, Map<String, Standing> known) {
        Standing standing = known.getOrDefault(candidate.mailbox(), Standing.CLOSED);
        return new CandidateRow(place, candidate.mailbox(), candidate.recipient(), standing.name());
    }
}
