package org.waypost.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waypost.mailroom.Proposal.Candidate;

class AutomaticAssignmentTest {
    private static final AutomaticAssignment ON = new AutomaticAssignment(true, 950);

    @Test
    void covers_an_exact_piece_from_the_threshold_on() {
        assertThat(ON.covers(read(MatchConfidence.EXACT, 950), Set.of())).isTrue();
        assertThat(ON.covers(read(MatchConfidence.EXACT, 949), Set.of())).isFalse();
    }

    @Test
    void covers_nothing_that_is_not_exact_and_nothing_while_it_is_off() {
        assertThat(ON.covers(read(MatchConfidence.PARTIAL, 1000), Set.of())).isFalse();
        assertThat(new AutomaticAssignment(false, 950).covers(read(MatchConfidence.EXACT, 1000), Set.of()))
                .isFalse();
    }

    @Test
    void a_mailbox_that_gave_the_piece_back_never_gets_it() {
        assertThat(ON.covers(read(MatchConfidence.EXACT, 1000), Set.of("214"))).isFalse();
    }

    @Test
    void a_piece_that_another_mailbox_gave_back_is_for_people() {
        assertThat(ON.covers(read(MatchConfidence.EXACT, 1000), Set.of("301"))).isFalse();
    }

    private static Proposal read(MatchConfidence confidence, int score) {
        return new Proposal(
                new MailItemId(7),
                confidence,
                score,
                new Candidate("214", "Marisol Vega"),
                List.of(),
                "",
                null,
                "",
                "");
    }
}
