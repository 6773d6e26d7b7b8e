package org.waypost.mailroom.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.mailroom.internal.recognition.Readings.addressedTo;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.customers.Addressee;
import org.waypost.customers.RecipientKind;
import org.waypost.mailroom.MatchConfidence;
import org.waypost.mailroom.Proposal.Candidate;
import org.waypost.mailroom.Reading.Kind;

class MatchingTest {
    private static final int DEFAULT_THRESHOLD = 950;

    private final List<Addressee> addressees = new ArrayList<>(List.of(
            renter("214", "Marisol Vega"),
            renter("207", "James Okafor"),
            renter("118", "Erik Halden"),
            new Addressee("118", "Halden Boatworks LLC", RecipientKind.BUSINESS, false),
            renter("451", "Anna-Lena Schmidt"),
            renter("33", "Guadalupe Ortiz Ramos"),
            renter("500", "Maria Garcia"),
            renter("501", "Maria Garcia"),
            new Addressee("305", "Otto Gone", RecipientKind.RENTER, true)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marisol Vega|214",
                "MARISOL VEGA|214",
                "Vega, Marisol|214",
                "Ms. Marisol R. Vega|214",
                "c/o Marisol Vega|214",
                "Attn: Marisol Vega or current resident|214",
                "Mariso1 Vega|214",
                "MarisolVega|214",
                "James 0kafor|207",
                "Anna Lena Schmidt|451",
                "Anna-Lena Schrnidt|451",
                "Guadalupe Ortiz|33",
                "Halden Boatworks, Inc.|118",
                "HALDEN BOATW0RKS|118",
            })
    void mailbox_and_name_that_agree_are_exact(String read, String mailbox) {
        Match match = match(addressedTo(read).number(mailbox));

        assertThat(match.confidence()).isEqualTo(MatchConfidence.EXACT);
        assertThat(match.best().mailbox()).isEqualTo(mailbox);
    }

    @Test
    void what_was_read_without_a_mistake_is_above_the_usual_threshold() {
        assertThat(match(addressedTo("Marisol Vega").number("#214")).score()).isGreaterThanOrEqualTo(DEFAULT_THRESHOLD);
    }

    @Test
    void a_full_name_that_only_one_mailbox_has_is_exact_but_below_the_usual_threshold() {
        Match match = match(addressedTo("Marisol Vega"));

        assertThat(match.confidence()).isEqualTo(MatchConfidence.EXACT);
        assertThat(match.best()).isEqualTo(new Candidate("214", "Marisol Vega"));
        assertThat(match.score()).isLessThan(DEFAULT_THRESHOLD);
    }

    @Test
    void a_name_may_stand_in_any_line_when_the_address_was_not_found() {
        Match match = match(addressedTo().line("Presorted").line("Marisol Vega 412 W Ontario St #214"));

        assertThat(match.best()).isEqualTo(new Candidate("214", "Marisol Vega"));
    }

    @Test
    void a_digit_misread_leaves_the_name_to_decide() {
        Match match = match(addressedTo("Marisol Vega").number("274"));

        assertThat(match.best().mailbox()).isEqualTo("214");
        assertThat(match.confidence()).isEqualTo(MatchConfidence.PARTIAL);
    }

    @Test
    void a_number_alone_is_partial_and_proposes_its_renter() {
        Match match = match(addressedTo().number("207"));

        assertThat(match.confidence()).isEqualTo(MatchConfidence.PARTIAL);
        assertThat(match.best()).isEqualTo(new Candidate("207", "James Okafor"));
    }

    @Test
    void an_unknown_name_at_a_known_mailbox_is_partial() {
        assertThat(match(addressedTo("Somebody Else").number("207")).confidence())
                .isEqualTo(MatchConfidence.PARTIAL);
    }

    @Test
    void a_surname_with_an_initial_is_not_enough_to_be_exact() {
        assertThat(match(addressedTo("M. Vega").number("214")).confidence()).isEqualTo(MatchConfidence.PARTIAL);
    }

    @Test
    void a_number_and_a_name_of_different_mailboxes_are_several() {
        Match match = match(addressedTo("Marisol Vega").number("207"));

        assertThat(match.confidence()).isEqualTo(MatchConfidence.SEVERAL);
        assertThat(match.best().mailbox()).isEqualTo("214");
        assertThat(match.others()).containsExactly(new Candidate("207", "James Okafor"));
    }

    @Test
    void one_name_at_two_mailboxes_is_several_until_a_number_tells() {
        assertThat(match(addressedTo("Maria Garcia")).confidence()).isEqualTo(MatchConfidence.SEVERAL);

        Match told = match(addressedTo("Maria Garcia").number("501"));
        assertThat(told.confidence()).isEqualTo(MatchConfidence.EXACT);
        assertThat(told.best().mailbox()).isEqualTo("501");
    }

    @Test
    void mail_from_one_renter_to_another_is_several() {
        Match match = match(addressedTo("James Okafor")
                .number("207")
                .line("Marisol Vega")
                .line("412 W Ontario St PMB 214")
                .line("James Okafor")
                .line("412 W Ontario St PMB 207"));

        assertThat(match.best().mailbox()).isEqualTo("207");
        assertThat(match.confidence()).isNotEqualTo(MatchConfidence.EXACT);
    }

    @Test
    void a_business_with_a_person_it_does_not_name_is_company_only() {
        Match match =
                match(addressedTo("Halden Boatworks LLC", "Attn: Nora Unknown").number("118"));

        assertThat(match.confidence()).isEqualTo(MatchConfidence.COMPANY_ONLY);
        assertThat(match.best()).isEqualTo(new Candidate("118", "Halden Boatworks LLC"));
    }

    @Test
    void a_business_with_its_person_is_for_the_person() {
        Match match = match(addressedTo("Halden Boatworks LLC", "Erik Halden").number("118"));

        assertThat(match.confidence()).isEqualTo(MatchConfidence.EXACT);
        assertThat(match.best()).isEqualTo(new Candidate("118", "Erik Halden"));
    }

    @Test
    void a_closed_mailbox_is_blocked() {
        assertThat(match(addressedTo("Otto Gone").number("305")).confidence()).isEqualTo(MatchConfidence.BLOCKED);
    }

    @Test
    void whoever_had_a_mailbox_before_does_not_block_who_has_it_now() {
        addressees.add(renter("305", "Nadia Brandt"));

        assertThat(match(addressedTo("Nadia Brandt").number("305")).confidence())
                .isEqualTo(MatchConfidence.EXACT);
        assertThat(match(addressedTo("Otto Gone").number("305")).confidence()).isEqualTo(MatchConfidence.BLOCKED);
        assertThat(match(addressedTo().number("305")).best()).isEqualTo(new Candidate("305", "Nadia Brandt"));
    }

    @Test
    void a_piece_that_comes_back_is_never_exact() {
        Match match = match(addressedTo("Marisol Vega").number("214").with(Kind.RETURN_TO_SENDER, "RETURN TO SENDER"));

        assertThat(match.confidence()).isEqualTo(MatchConfidence.PARTIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Zebulon Quist|", "Maria Gutierrez|", "Current Resident|", "|999"})
    void who_is_nobodys_is_nobody(String name, String number) {
        Readings read = addressedTo(name == null ? "" : name);
        Match match = match(number == null ? read : read.number(number));

        assertThat(match.best()).isEqualTo(Candidate.NOBODY);
        assertThat(match.confidence()).isEqualTo(MatchConfidence.NONE);
    }

    @Test
    void the_sender_is_not_taken_for_the_recipient() {
        Match match = match(addressedTo()
                .with(Kind.SENDER, "Marisol Vega")
                .line("Marisol Vega")
                .line("Hello"));

        assertThat(match).isEqualTo(Match.NOBODY);
    }

    @Test
    void among_five_thousand_names_only_those_with_a_word_or_number_in_common_are_compared() {
        for (int i = 0; i < 5_000; i++) {
            addressees.add(renter(Integer.toString(10_000 + i), "Xavier" + (char) ('a' + i % 26) + " Quill" + i));
        }
        KnownNames known = new KnownNames(addressees);

        assertThat(known.sharing(PlainName.of("Marisol Vega"))).hasSize(1);
        assertThat(known.near("214")).containsExactly("214");
        assertThat(match(addressedTo("Marisol Vega").number("214")).confidence())
                .isEqualTo(MatchConfidence.EXACT);
    }

    private Match match(Readings readings) {
        return Matching.of(readings.done(), new KnownNames(addressees));
    }

    private static Addressee renter(String mailbox, String name) {
        return new Addressee(mailbox, name, RecipientKind.RENTER, false);
    }
}
