package org.waypost.plugins.recognizer.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.plugins.recognizer.tesseract.Lines.at;
import static org.waypost.plugins.recognizer.tesseract.Lines.line;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxRuleTest {
    @ParameterizedTest
    @CsvSource({
        "412 W Ontario St PMB 214, 214",
        "412 W Ontario St PMB #1042, 1042",
        "P.M.B. 33, 33",
        "PM8 451, 451",
        "2200 Harbor Blvd # 88, 88",
        "#207, 207",
        "412 W Ontario St Ste 207, 207",
        "Unit 12B, 12B",
        "Buzón 77, 77",
        "Box 15, 15",
        "412 W ONTARIO ST 4 207, 207",
        "PMB 2l4, 214"
    })
    void reads_a_number_as_senders_write_it(String text, String number) {
        assertThat(MailboxRule.in(List.of(line(text))).map(Found::value)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"PO Box 1180", "P.O. Box 77", "412 W Ontario St", "Chicago IL 60654", "Marisol Vega"})
    void sees_no_mailbox_where_there_is_none(String text) {
        assertThat(MailboxRule.in(List.of(line(text)))).isEmpty();
    }

    @Test
    void takes_the_private_mailbox_before_the_suite_of_the_location() {
        Optional<Found> found = MailboxRule.in(at(0, 0, "412 W Ontario St Ste 200", "PMB 9"));
        assertThat(found.map(Found::value)).contains("9");
    }

    @Test
    void is_less_sure_of_a_suite_and_of_letters_among_digits() {
        double sure = MailboxRule.in(List.of(line("PMB 214"))).orElseThrow().fit();
        assertThat(MailboxRule.in(List.of(line("Ste 214"))).orElseThrow().fit()).isLessThan(sure);
        assertThat(MailboxRule.in(List.of(line("PMB 2l4"))).orElseThrow().fit()).isLessThan(sure);
    }
}
