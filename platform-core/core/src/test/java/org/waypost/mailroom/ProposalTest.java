package org.waypost.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waypost.mailroom.Proposal.Candidate;

class ProposalTest {
    private static final Candidate MARISOL = new Candidate("214", "Marisol Vega");
    private static final Candidate MARIUS = new Candidate("241", "Marius Velden");
    private static final Candidate PRIYA = new Candidate("301", "Priya Raman");

    @Test
    void a_mailbox_that_gave_the_piece_back_is_proposed_no_more() {
        Proposal left = exact(MARISOL, MARIUS).without(Set.of("214"));

        assertThat(left.best()).isEqualTo(MARIUS);
        assertThat(left.others()).isEmpty();
    }

    @Test
    void who_is_left_when_the_exact_one_gave_it_back_is_never_exact() {
        assertThat(exact(MARISOL, MARIUS).without(Set.of("214")).confidence()).isEqualTo(MatchConfidence.PARTIAL);
        assertThat(exact(MARISOL, MARIUS, PRIYA).without(Set.of("214")).confidence())
                .isEqualTo(MatchConfidence.SEVERAL);
    }

    @Test
    void nobody_is_left_of_one() {
        Proposal left = exact(MARISOL).without(Set.of("214"));

        assertThat(left.confidence()).isEqualTo(MatchConfidence.NONE);
        assertThat(left.candidates()).isEmpty();
        assertThat(left.sender()).isEqualTo("Lakeshore Credit Union");
    }

    @Test
    void a_mailbox_that_was_not_meant_anyway_changes_nothing() {
        assertThat(exact(MARISOL).without(Set.of("118"))).isEqualTo(exact(MARISOL));
    }

    @Test
    void what_was_read_fills_only_what_nobody_noted() {
        MailDetails noted = new MailDetails("Noted Sender", MailType.LETTER, 1, 2, 3, 4, "wet", "", "", "B2");

        assertThat(exact(MARISOL).over(noted))
                .isEqualTo(
                        new MailDetails("Noted Sender", MailType.CHECK, 1, 2, 3, 4, "wet", "USPS", "9400 1000", "B2"));
    }

    @Test
    void a_type_that_was_noted_stays() {
        MailDetails noted = new MailDetails("", MailType.MAGAZINE, 0, 0, 0, 0, "", "", "", "");

        assertThat(exact(MARISOL).over(noted).type()).isEqualTo(MailType.MAGAZINE);
        assertThat(exact(MARISOL).over(noted).sender()).isEqualTo("Lakeshore Credit Union");
    }

    private static Proposal exact(Candidate best, Candidate... others) {
        return new Proposal(
                new MailItemId(7),
                MatchConfidence.EXACT,
                980,
                best,
                List.of(others),
                "Lakeshore Credit Union",
                MailType.CHECK,
                "USPS",
                "9400 1000");
    }
}
